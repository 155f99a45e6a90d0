export * from './OpennessList';
