import { DeprecationSubject } from '@ridgeway/plugin-insights-common';
import { AffectedRow } from '../projections/deprecations/DeprecationBook';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { Announced } from './readDeprecations';

/** Everybody who was affected since it was announced, by name. */
export async function readSubjects(
  { knex, scope }: InsightContext,
  { id, announced }: Announced,
  ownerOf: (sector: string) => string,
): Promise<DeprecationSubject[]> {
  const rows: AffectedRow[] = await narrowNow(
    knex('deprecation_subjects')
      .where({ deprecation: id })
      .where(since =>
        since.whereNull('done_at').orWhere('done_at', '>=', announced),
      ),
    scope,
  )
    .orderBy('subject')
    .select();
  return rows.map(row => ({
    subject: row.subject,
    team: ownerOf(row.sector),
    state: stateOf(row),
    class: row.class,
    effort: Number(row.effort),
    reasons: JSON.parse(row.reasons),
    ...(row.until === null ? {} : { until: row.until }),
    since: row.since,
    ...(row.done_at === null ? {} : { doneAt: row.done_at }),
  }));
}

function stateOf({
  done_at,
  removed,
  stopped,
}: AffectedRow): DeprecationSubject['state'] {
  if (done_at !== null) {
    return removed ? 'removed' : 'done';
  }
  return stopped ? 'stopped' : 'left';
}
