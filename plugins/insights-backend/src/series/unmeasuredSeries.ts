import { Series } from './Series';

/** A series that nobody measures yet. */
export const unmeasuredSeries: Series = {
  unit: 'count',
  definition: 'Not measured.',
  measure: async (_context, months) =>
    months.map(at => ({ at, value: null, n: 0 })),
};
