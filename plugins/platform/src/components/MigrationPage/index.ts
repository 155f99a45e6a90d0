export * from './MigrationPage';
