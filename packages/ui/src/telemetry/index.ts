export * from './FindingList';
export * from './formatSignal';
export * from './formatTraffic';
export * from './objectiveWords';
