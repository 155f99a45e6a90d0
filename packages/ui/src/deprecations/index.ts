export * from './DeprecationLink';
export * from './MigrationClassChip';
export * from './migrationClasses';
export * from './routes';
