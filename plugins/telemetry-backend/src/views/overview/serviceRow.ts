import {
  ServiceTelemetry,
  TrafficEdge,
} from '@ridgeway/plugin-telemetry-common';
import {
  MeasuredSummary,
  RequestCounts,
  RequestTotals,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { slowerThan } from '../../prometheus/histogram';
import { KnownService } from '../../services/KnownService';
import { Objective } from '../../services/Objective';
import { budgetOf, stateOf } from '../objectives/judge';
import { noMetrics } from '../signals/missingSignals';
import { trafficFindings } from '../traffic/trafficFindings';

type Slo = NonNullable<ServiceTelemetry['slo']>;

/** Worst first. */
const STATES: Array<Slo['state']> = [
  'missed',
  'at-risk',
  'unknown',
  'no-traffic',
  'kept',
];

/** A service beside others. */
export function serviceRow(
  { objectives, owner, subject }: KnownService,
  workload: Workload,
  {
    summary,
    totals,
    traffic,
    known,
  }: {
    summary: MeasuredSummary | undefined;
    totals: RequestTotals | undefined;
    /** Of all services. */
    traffic: readonly TrafficEdge[];
    known: ServiceTelemetry['known'];
  },
): ServiceTelemetry {
  const undeclared = traffic.filter(
    ({ callee, caller, state }) =>
      state === 'undeclared' && (callee === subject || caller === subject),
  );
  const rate = summary?.rate ?? null;
  const slo = worstOf(objectives, totals);
  return {
    ...{ subject, owner },
    environment: workload.environment,
    rate,
    errors: summary?.errors ?? null,
    p99: summary?.p99 ?? null,
    cpu: summary?.cpu ?? null,
    memory: summary?.memory ?? null,
    alerts: summary?.alerts ?? 0,
    ...(slo ? { slo } : {}),
    undeclared: undeclared.length,
    state: stateOfRate(rate),
    known,
    findings: [
      ...(summary?.findings ??
        (known.signals && rate === null ? [noMetrics(workload)] : [])),
      ...trafficFindings(undeclared),
    ],
  };
}

function stateOfRate(rate: number | null): ServiceTelemetry['state'] {
  if (rate === null) {
    return 'not-observed';
  }
  return rate > 0 ? 'observed' : 'silent';
}

/** The objective that fares worst. */
function worstOf(
  objectives: readonly Objective[],
  totals: RequestTotals | undefined,
): Slo | undefined {
  return objectives
    .map(({ bad, objective }) => {
      const counts: RequestCounts = {
        total: totals?.total ?? null,
        bad:
          bad.kind === 'failed'
            ? totals?.failed ?? null
            : slowerThan(totals?.durations ?? [], bad.threshold),
      };
      const { left } = budgetOf(counts, objective);
      return { state: stateOf(counts, left), budgetLeft: left };
    })
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        (a.budgetLeft ?? 0) - (b.budgetLeft ?? 0),
    )
    .at(0);
}
