import { Measure } from './Measure';

/** A figure that nobody measures yet. */
export const unmeasured: Measure = {
  unit: 'count',
  definition: 'Not measured.',
  measure: async () => ({ value: null, n: 0 }),
};
