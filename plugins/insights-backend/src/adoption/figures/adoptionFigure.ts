import { Measure } from '../../figures/Measure';
import { presenceAt, shareOf } from '../presence';
import { readTargets } from '../targets/readTargets';
import { targetAt } from '../targets/targetAt';

/** What adoption is, wherever it is shown. */
export const ADOPTION_DEFINITION =
  'Services on the platform as a share of all services: those with an intent, and those that the catalog knows beside them, each counted once. What is not on the platform counts for the sectors of its team, and in every environment.';

/** Services on the platform as a share of all services. */
export const adoptionFigure: Measure = {
  unit: 'share',
  definition: ADOPTION_DEFINITION,
  measure: async ({ knex, scope, window }) => {
    const { to } = window;
    const target = targetAt(await readTargets(knex, scope), to);
    return {
      ...shareOf(await presenceAt(knex, scope, to)),
      ...(target ? { target: target.share } : {}),
    };
  },
};
