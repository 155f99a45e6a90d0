export * from './platformApiRef';
