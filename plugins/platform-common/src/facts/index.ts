export { FACT_SCHEMAS } from './KnownFact';
export type { FactData, FactType, KnownFact } from './KnownFact';
export { isFact, readFact } from './readFact';
export { daysUntil, shiftFact, shiftMoment } from './shiftFact';
