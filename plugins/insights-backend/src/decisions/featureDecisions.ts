import { FeatureDecision } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';

interface DecisionRow {
  request: string;
  title: string;
  outcome: FeatureDecision['outcome'];
  reason: string;
  alternative: string | null;
  decided_at: string;
  decided_by: string;
  sector: string;
  /** JSON. */
  evidence: string;
  pattern: string | null;
  partition: 'live' | 'example';
}

/**
 * What was said to feature requests, newest first.
 *
 * @remarks
 * It is a record: whatever the period, all of it. A team or a sector narrows it to what they asked for.
 */
export async function featureDecisions({
  knex,
  scope,
}: InsightContext): Promise<FeatureDecision[]> {
  const query = knex<DecisionRow>('feature_decisions').orderBy([
    { column: 'decided_at', order: 'desc' },
    { column: 'request', order: 'asc' },
  ]);
  if (scope.withoutExample) {
    query.where({ partition: 'live' });
  }
  const { teams, sector } = scope;
  const rows: DecisionRow[] = await query.select();
  return rows
    .filter(row => sector === undefined || row.sector === sector)
    .map(toDecision)
    .filter(
      ({ evidence }) =>
        teams === undefined ||
        evidence.teams.some(team => teams.includes(team)),
    );
}

function toDecision(row: DecisionRow): FeatureDecision {
  const { request, title, outcome, reason } = row;
  return {
    ...{ request, title, outcome, reason },
    ...(row.alternative === null ? {} : { alternative: row.alternative }),
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    evidence: JSON.parse(row.evidence),
    ...(row.pattern === null ? {} : { pattern: row.pattern }),
    example: row.partition === 'example',
  };
}
