export * from './Age';
export { ageInWords } from './ageInWords';
export { formatInstant } from './instants';
export { daysBetween, daysUntil } from './daysUntil';
