export * from './subject';
export * from './OwnerLink';
export * from './SubjectLink';
export * from './EntityLink';
export * from './RefText';
export * from './subjectOfEntity';
