import { Measure } from '../../figures/Measure';
import { STALE_DAYS } from '../../projections/subjects/SubjectFold';
import { presenceAt } from '../presence';

/** Services on the platform that nobody changes. */
export const staleFigure: Measure = {
  unit: 'count',
  definition: `On the platform, and no change of the intent for ${STALE_DAYS} days. They are among the services on the platform.`,
  measure: async ({ knex, scope, window }) => {
    const { stale, onPlatform } = await presenceAt(knex, scope, window.to);
    return { value: stale, n: onPlatform };
  },
};
