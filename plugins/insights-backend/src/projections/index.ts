import { Projection } from './Projection';

/** Every projection, in the order in which they take in facts. */
export const PROJECTIONS: readonly Projection[] = [];
