import { PRESENCE } from '../projections/subjects/PresenceSteps';
import { InsightContext } from '../query/InsightContext';
import { narrow } from '../query/Scope';

/** Services on the platform at the end of the window, by sector. */
export async function presenceBySector({
  knex,
  scope,
  window,
}: InsightContext): Promise<Map<string, number>> {
  const rows: Array<{ sector: string; services: number | string }> =
    await narrow(
      knex(PRESENCE).where('day', '<=', window.to).where({ state: 'on' }),
      scope,
    )
      .select('sector')
      .sum({ services: 'delta' })
      .groupBy('sector');
  return new Map(rows.map(row => [row.sector, Number(row.services)]));
}
