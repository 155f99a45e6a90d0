import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { Knex } from 'knex';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { addDays, daysBetween } from '../time/days';
import { later } from '../time/moments';
import { Announced } from './readDeprecations';

/** Days that are shown at most. */
const MOST_DAYS = 366;

/** How many are left, and how many there were, at the end of each day since it was announced. */
export async function burnDown(
  { knex, scope, window }: InsightContext,
  { id, announced }: Announced,
): Promise<DeprecationInsight['burnDown']> {
  const today = window.to;
  const start = later(announced.slice(0, 10), addDays(today, 1 - MOST_DAYS));
  const day = knex.raw('substr(??, 1, 10)', ['done_at']);
  const affected: Knex.QueryBuilder = narrowNow(
    knex('deprecation_days')
      .where({ deprecation: id })
      .where('day', '<=', today),
    scope,
  );
  const steps: Array<{ day: string; affected: number }> = await affected
    .select('day')
    .sum({ affected: 'affected' })
    .groupBy('day')
    .orderBy('day');
  const done: Array<{ day: string; done: number }> = await narrowNow(
    knex('deprecation_subjects')
      .where({ deprecation: id })
      .where('done_at', '>=', announced)
      .where('done_at', '<', `${today}T24`),
    scope,
  )
    .select({ day })
    .count({ done: '*' })
    .groupBy(day)
    .orderByRaw(day);
  const leftAt = runningSum(steps.map(row => [row.day, Number(row.affected)]));
  const doneAt = runningSum(done.map(row => [row.day, Number(row.done)]));
  const length = Math.max(0, daysBetween(start, today) + 1);
  return Array.from({ length }, (_, index) => {
    const at = addDays(start, index);
    const left = leftAt(at);
    return { at, left, total: left + doneAt(at) };
  });
}

/** The sum of all steps up to a day; days are asked for in their order. */
function runningSum(
  steps: ReadonlyArray<readonly [day: string, delta: number]>,
): (day: string) => number {
  let passed = 0;
  let sum = 0;
  return day => {
    while (passed < steps.length && steps[passed][0] <= day) {
      sum += steps[passed][1];
      passed += 1;
    }
    return sum;
  };
}
