export * from './Age';
export { ageInWords } from './ageInWords';
