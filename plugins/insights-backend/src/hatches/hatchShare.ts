import { presenceAt } from '../adoption/presence';
import { presenceByMonth } from '../adoption/presenceByMonth';
import { Measure } from '../figures/Measure';
import { monthColumn } from '../query/daysInWindow';
import { narrow } from '../query/Scope';
import { shareOfSums } from '../query/shareOfSums';
import { Series } from '../series/Series';

/** Share of services from which escape hatches are the common way: the product rules' line. */
const LINE = 0.3;

const DEFINITION =
  'Mesh members, packages, and services with an exception in force, of all services on the platform. From 30% on, the road does not cover the common case.';

/** Services that leave the paved road, of all on the platform. */
export const hatchShareFigure: Measure = {
  unit: 'share',
  definition: DEFINITION,
  measure: async ({ knex, scope, window }) => {
    const [[sums], { onPlatform }] = await Promise.all([
      narrow(knex('hatch_days').where('day', '<=', window.to), scope).sum({
        services: 'services',
      }),
      presenceAt(knex, scope, window.to),
    ]);
    return {
      ...shareOfSums({ part: sums?.services ?? 0, whole: onPlatform }),
      target: LINE,
    };
  },
};

/** The same at the end of each month. */
export const hatchShareSeries: Series = {
  unit: 'share',
  definition: `${DEFINITION} At the end of each month, or now in the last one.`,
  measure: async (context, months) => {
    const { knex, scope, window } = context;
    const month = monthColumn(knex);
    const steps: Array<{ month: string; services: number | string }> =
      await narrow(knex('hatch_days').where('day', '<=', window.to), scope)
        .select({ month })
        .sum({ services: 'services' })
        .groupBy(month);
    const presences = await presenceByMonth(context, months);
    return months.map((at, index) => ({
      at,
      ...shareOfSums({
        part: steps
          .filter(step => step.month <= at.slice(0, 7))
          .reduce((sum, { services }) => sum + Number(services), 0),
        whole: presences[index].onPlatform,
      }),
    }));
  },
};
