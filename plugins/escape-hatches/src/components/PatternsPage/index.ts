export * from './PatternsPage';
