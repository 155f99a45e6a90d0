export * from './digestOf';
export * from './MigrationSteps';
export * from './ResourceDiffs';
export * from './migrateParam';
