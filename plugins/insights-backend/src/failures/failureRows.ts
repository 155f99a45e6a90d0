import { FailureRow } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';
import { daysInWindow } from '../query/daysInWindow';
import { medianOf, MinutesCount } from '../query/median';
import { narrowNow } from '../query/narrowNow';
import { shareOfSums } from '../query/shareOfSums';
import { TIME_TO_RESOLVE_DEFINITION } from './timeToResolve';

const SELF_RESOLVED_DEFINITION =
  'Of the failures that ended in the period: those gone within a day, while nobody opened a request for the service and nobody of the platform team committed to it.';

/** What happened to a reason in the window. */
interface ReasonSums {
  reason: string;
  failures: number | string;
  resolved: number | string;
  alone: number | string;
  pages: number | string;
  requests: number | string;
}

/** Who has a reason now, and had it in the window. */
interface ReasonSubjects {
  reason: string;
  open: number | string;
  services: number | string;
}

/** Reasons for which derivations failed in the window, or still do; most failures first. */
export async function failureRows(
  context: InsightContext,
): Promise<FailureRow[]> {
  const [sums, minutes, subjects] = await Promise.all([
    readSums(context),
    readMinutes(context),
    readSubjects(context),
  ]);
  const reasons = new Set([...sums, ...subjects].map(({ reason }) => reason));
  return [...reasons]
    .map(reason =>
      toRow(reason, context.asOf, {
        sums: sums.find(row => row.reason === reason),
        minutes: minutes.filter(row => row.reason === reason),
        subjects: subjects.find(row => row.reason === reason),
      }),
    )
    .filter(({ failures, open, timeToResolve }) =>
      [failures, open, timeToResolve.n].some(count => count > 0),
    )
    .sort(
      (a, b) =>
        b.failures - a.failures ||
        b.open - a.open ||
        (a.reason < b.reason ? -1 : 1),
    );
}

function toRow(
  reason: string,
  asOf: string,
  found: {
    sums: ReasonSums | undefined;
    minutes: MinutesCount[];
    subjects: ReasonSubjects | undefined;
  },
): FailureRow {
  const { sums, subjects } = found;
  return {
    reason,
    failures: Number(sums?.failures ?? 0),
    open: Number(subjects?.open ?? 0),
    services: Number(subjects?.services ?? 0),
    timeToResolve: {
      ...medianOf(found.minutes),
      unit: 'minutes',
      asOf,
      definition: TIME_TO_RESOLVE_DEFINITION,
    },
    selfResolved: {
      ...shareOfSums(sums && { part: sums.alone, whole: sums.resolved }),
      unit: 'share',
      asOf,
      definition: SELF_RESOLVED_DEFINITION,
    },
    pagesOpened: Number(sums?.pages ?? 0),
    requests: Number(sums?.requests ?? 0),
  };
}

function readSums(context: InsightContext): Promise<ReasonSums[]> {
  return daysInWindow(context, 'failure_days')
    .select('reason')
    .sum({
      failures: 'failures',
      resolved: 'resolved',
      alone: 'alone',
      pages: 'pages',
      requests: 'requests',
    })
    .groupBy('reason');
}

function readMinutes(
  context: InsightContext,
): Promise<Array<MinutesCount & { reason: string }>> {
  return daysInWindow(context, 'failure_minutes')
    .select('reason', 'minutes')
    .sum({ n: 'count' })
    .groupBy('reason', 'minutes');
}

function readSubjects({
  knex,
  scope,
  window,
}: InsightContext): Promise<ReasonSubjects[]> {
  return narrowNow(knex('failures'), scope)
    .where(inWindow =>
      inWindow.whereNull('ended_at').orWhere('ended_at', '>=', window.from),
    )
    .select('reason')
    .select({
      open: knex.raw('sum(case when ended_at is null then 1 else 0 end)'),
      // Sectors fail too, and are no services.
      services: knex.raw(`sum(case when subject like '%/%' then 1 else 0 end)`),
    })
    .groupBy('reason');
}
