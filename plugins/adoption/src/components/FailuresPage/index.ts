export * from './FailuresPage';
