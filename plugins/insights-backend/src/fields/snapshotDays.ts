import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { addDays } from '../time/days';
import { quarterEnd } from '../time/quarterEnd';

/** Last days of the quarters for which it is known what documents used, newest first. */
export async function snapshotDays({
  knex,
  scope,
  window,
}: InsightContext): Promise<string[]> {
  const [{ first }] = await narrowNow(knex('field_quarters'), scope).min({
    first: 'quarter',
  });
  const days: string[] = [];
  let day: string | undefined = first ?? undefined;
  while (day !== undefined && day <= window.to) {
    days.unshift(day);
    day = quarterEnd(addDays(day, 1));
  }
  return days;
}
