import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { presenceAt } from '../adoption/presence';
import { featureDecisions } from '../decisions/featureDecisions';
import { InsightContext } from '../query/InsightContext';
import { shareOfSums } from '../query/shareOfSums';
import { exceptionsInForce, ownerNow } from './exceptionsAt';

/** Share of services from which the product rules say yes to a feature. */
const WORTH = 0.2;

const SHARE_DEFINITION =
  'Services with an exception in force for the same guardrail or missing field, of all services on the platform. From 20 % on, the product rules say yes to a feature in its place.';

interface LiveRow {
  exception: string;
  subject: string;
  owner: string;
  leaves_kind: HatchPattern['kind'];
  leaves: string;
  granted_at: string;
  renewals: number;
  reason: string;
}

/** What services work around, most teams first, then most services. */
export async function hatchPatterns(
  context: InsightContext,
): Promise<HatchPattern[]> {
  const { knex, scope, window, asOf } = context;
  const [rows, presence, decisions] = await Promise.all([
    readLive(context),
    presenceAt(knex, scope, window.to),
    // Everybody is told what was decided, whoever asked.
    featureDecisions({
      ...context,
      scope: { withoutExample: scope.withoutExample },
    }),
  ]);
  const groups = new Map<string, LiveRow[]>();
  for (const row of rows) {
    const id = `${row.leaves_kind}:${row.leaves}`;
    const group = groups.get(id) ?? [];
    group.push(row);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, group]): HatchPattern => {
      const decision = decisions.find(({ pattern }) => pattern === id);
      const services = distinct(group.map(({ subject }) => subject));
      return {
        ...toPattern(id, group),
        services,
        share: {
          ...shareOfSums({ part: services.length, whole: presence.onPlatform }),
          unit: 'share',
          asOf,
          target: WORTH,
          definition: SHARE_DEFINITION,
        },
        ...(decision ? { decision } : {}),
      };
    })
    .sort(
      (a, b) =>
        b.teams.length - a.teams.length ||
        b.services.length - a.services.length ||
        (a.id < b.id ? -1 : 1),
    );
}

function readLive(context: InsightContext): Promise<LiveRow[]> {
  return exceptionsInForce(context)
    .orderBy([
      { column: 'granted_at', order: 'desc' },
      { column: 'exception', order: 'asc' },
    ])
    .select(
      'exception',
      'subject',
      'leaves_kind',
      'leaves',
      'granted_at',
      'renewals',
      'reason',
      { owner: ownerNow(context.knex) },
    );
}

/** @param group - newest first */
function toPattern(id: string, group: readonly LiveRow[]) {
  const teams = distinct(
    group.flatMap(({ owner }) => (owner === '' ? [] : owner)),
  );
  return {
    id,
    kind: group[0].leaves_kind,
    leaves: group[0].leaves,
    teams,
    exceptions: group.map(({ exception }) => exception).sort(),
    renewals: group.reduce((sum, { renewals }) => sum + Number(renewals), 0),
    reasons: group.map(({ exception, reason }) => ({ exception, reason })),
    since: group[group.length - 1].granted_at,
    candidate: teams.length > 1,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
