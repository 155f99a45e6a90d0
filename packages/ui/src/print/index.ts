export * from './PrintButton';
export * from './PrintSheet';
