export * from './FindingList';
export * from './formatSignal';
export * from './objectiveWords';
