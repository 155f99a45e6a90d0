import { Series } from '../../series/Series';
import { presenceByMonth } from '../presenceByMonth';

/** Services at the end of each month. */
export const servicesSeries: Series = {
  unit: 'count',
  definition:
    'Services at the end of each month, or now in the last one: on the platform, those of them that are stale, and those that are not on the platform.',
  measure: async (context, months) =>
    (await presenceByMonth(context, months)).map((parts, index) => {
      const n = parts.onPlatform + parts.offPlatform;
      return { at: months[index], value: n === 0 ? null : n, n, parts };
    }),
};
