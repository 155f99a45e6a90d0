import { Measure } from '../figures/Measure';
import { InsightContext } from '../query/InsightContext';
import { narrow } from '../query/Scope';

/** Requests for support that are not settled at the end of the period; of one priority or of all. */
export function openSupportFigure(priority?: string): Measure {
  return {
    unit: 'count',
    definition:
      'Requests for support that are neither answered for good nor withdrawn at the end of the period.',
    measure: context => measureOpen(context, priority),
  };
}

async function measureOpen(
  { knex, scope, window }: InsightContext,
  priority: string | undefined,
): Promise<{ value: number; n: number }> {
  const [sums] = await narrow(
    knex('support_days')
      .where('day', '<=', window.to)
      .where(priority === undefined ? {} : { priority }),
    scope,
  ).sum({ opened: 'opened', settled: 'settled' });
  const open = Number(sums?.opened ?? 0) - Number(sums?.settled ?? 0);
  return { value: open, n: open };
}
