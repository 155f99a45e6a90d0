export * from './MigratePage';
