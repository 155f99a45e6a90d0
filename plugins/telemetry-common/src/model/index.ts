export * from './Objectives';
export * from './Signals';
export * from './Traffic';
