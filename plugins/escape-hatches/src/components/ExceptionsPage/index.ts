export * from './ExceptionsPage';
