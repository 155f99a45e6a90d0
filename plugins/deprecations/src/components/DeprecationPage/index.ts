export * from './DeprecationPage';
