import { Measure } from '../../figures/Measure';
import { presenceAt } from '../presence';

/** Services on the platform. */
export const onPlatformFigure: Measure = {
  unit: 'count',
  definition:
    'Services, mesh members and packages with an intent in the intent repository.',
  measure: async ({ knex, scope, window }) => {
    const { onPlatform } = await presenceAt(knex, scope, window.to);
    return { value: onPlatform, n: onPlatform };
  },
};
