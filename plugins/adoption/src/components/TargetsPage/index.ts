export * from './TargetsPage';
