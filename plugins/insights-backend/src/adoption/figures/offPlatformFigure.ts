import { Measure } from '../../figures/Measure';
import { presenceAt } from '../presence';

/** Services that are not on the platform. */
export const offPlatformFigure: Measure = {
  unit: 'count',
  definition:
    'Components of type service that the catalog knows, and that stand for no service on the platform.',
  measure: async ({ knex, scope, window }) => {
    const { offPlatform } = await presenceAt(knex, scope, window.to);
    return { value: offPlatform, n: offPlatform };
  },
};
