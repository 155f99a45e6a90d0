export * from './FieldsPage';
