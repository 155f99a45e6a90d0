import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { Knex } from 'knex';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { addDays, daysBetween } from '../time/days';
import { later } from '../time/moments';
import { Announced } from './readDeprecations';

/** How many are left, and how many there were, at the end of each day since it was announced. */
export type BurnDown = DeprecationInsight['burnDown'];

/** Days that are shown at most. */
const MOST_DAYS = 366;

/** So many more or less on a day, of one deprecation. */
interface Step {
  deprecation: string;
  day: string;
  count: number | string;
}

/** How each of some deprecations went, by id: two questions, however many they are. */
export async function burnDowns(
  { knex, scope, window }: InsightContext,
  announced: readonly Announced[],
): Promise<(id: string) => BurnDown> {
  const today = window.to;
  const ids = announced.map(({ id }) => id);
  const affected: Knex.QueryBuilder = narrowNow(
    knex('deprecation_days')
      .whereIn('deprecation', ids)
      .where('day', '<=', today),
    scope,
  );
  const day = knex.raw('substr(??, 1, 10)', ['done_at']);
  const done: Knex.QueryBuilder = narrowNow(
    knex('deprecation_subjects')
      .join(
        'deprecations',
        'deprecations.id',
        'deprecation_subjects.deprecation',
      )
      .whereIn('deprecation', ids)
      .whereRaw('done_at >= announced')
      .where('done_at', '<', `${today}T24`),
    scope,
    {
      sector: 'deprecation_subjects.sector',
      partition: 'deprecation_subjects.partition',
    },
  );
  const [left, moved]: [Step[], Step[]] = await Promise.all([
    affected
      .select('deprecation', 'day')
      .sum({ count: 'affected' })
      .groupBy('deprecation', 'day')
      .orderBy('day'),
    done
      .select('deprecation')
      .select({ day })
      .count({ count: '*' })
      .groupBy('deprecation', day)
      .orderByRaw(day),
  ]);
  const days = new Map(
    announced.map(each => [
      each.id,
      daysOf(each, today, stepsOf(left, each.id), stepsOf(moved, each.id)),
    ]),
  );
  return id => days.get(id) ?? [];
}

type Steps = ReadonlyArray<readonly [day: string, delta: number]>;

function stepsOf(rows: readonly Step[], id: string): Steps {
  return rows
    .filter(({ deprecation }) => deprecation === id)
    .map(({ day, count }) => [day, Number(count)]);
}

function daysOf(
  { announced }: Announced,
  today: string,
  left: Steps,
  done: Steps,
): BurnDown {
  const start = later(announced.slice(0, 10), addDays(today, 1 - MOST_DAYS));
  const leftAt = runningSum(left);
  const doneAt = runningSum(done);
  const length = Math.max(0, daysBetween(start, today) + 1);
  const days = Array.from({ length }, (_, index) => {
    const at = addDays(start, index);
    const open = leftAt(at);
    return { at, left: open, total: open + doneAt(at) };
  });
  // Whom it concerns may be known only later than the day that was written down.
  const known = days.findIndex(({ total }) => total > 0);
  return days.slice(Math.max(0, known));
}

/** The sum of all steps up to a day; days are asked for in their order. */
function runningSum(steps: Steps): (day: string) => number {
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
