import { Measure } from '../figures/Measure';
import { daysInWindow } from '../query/daysInWindow';
import { InsightContext } from '../query/InsightContext';
import { narrow } from '../query/Scope';
import { shareOfSums } from '../query/shareOfSums';

const MINUTE_MS = 60_000;

const DEFINITION =
  'Requests for support opened in the period that were answered within the target of their priority, as platform.yaml had it when they were opened; of those that were answered or should have been by now.';

/** Requests answered within the target of their priority; of one priority or of all. */
export function withinTargetFigure(priority?: string): Measure {
  const only = priority === undefined ? {} : { priority };
  return {
    unit: 'share',
    definition: DEFINITION,
    measure: async context => {
      const [[sums], late] = await Promise.all([
        daysInWindow(context, 'support_days')
          .where(only)
          .sum({ within: 'within', judged: 'judged' }),
        countLate(context, only),
      ]);
      return shareOfSums({
        part: sums?.within ?? 0,
        whole: Number(sums?.judged ?? 0) + late,
      });
    },
  };
}

/** Requests that nobody has answered, though their time is up. */
async function countLate(
  { knex, scope, window, asOf }: InsightContext,
  only: { priority?: string },
): Promise<number> {
  const waiting: Array<{ opened_at: string; target: number }> = await narrow(
    knex('support_open')
      .where({ ...only, answered: false })
      .whereNotNull('target')
      .whereBetween('opened_at', [window.from, `${window.to}T24`]),
    scope,
  ).select('opened_at', 'target');
  return waiting.filter(
    ({ opened_at, target }) =>
      Date.parse(opened_at) + Number(target) * MINUTE_MS < Date.parse(asOf),
  ).length;
}
