export * from './FindingList';
export * from './formatKnown';
export * from './formatSignal';
export * from './formatTraffic';
export * from './objectiveWords';
