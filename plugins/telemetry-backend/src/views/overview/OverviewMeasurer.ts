import {
  ServiceTelemetry,
  TrafficEdge,
  TelemetryFinding,
  TelemetryOrigin,
} from '@ridgeway/plugin-telemetry-common';
import {
  MeasuredEdge,
  MeasuredSummary,
  RequestTotals,
  Window,
} from '@ridgeway/plugin-telemetry-node';
import { Answers } from '../../cache/Answers';
import { Findings } from '../../findings/Findings';
import { noSource } from '../../findings/noSource';
import { KnownService } from '../../services/KnownService';
import {
  groupWorkloads,
  namespacesOf,
  originsOf,
  WorkloadGroup,
} from '../../sources/groupWorkloads';
import { windowBefore } from '../../windows/windowOf';
import { OBJECTIVE_DAYS } from '../objectives/judge';
import { DEADLINE_MS } from '../openView';
import { compareTraffic } from '../traffic/compareTraffic';
import { onceEach } from '../traffic/onceEach';
import { WorkloadIndex } from '../traffic/WorkloadIndex';
import { ViewOptions } from '../ViewOptions';
import { workloadsOf } from '../workloadsOf';
import { serviceRow } from './serviceRow';

/** Objectives are counted over weeks: a few minutes do not change them. */
const KEEP_TOTALS_MS = 5 * 60_000;
const DAY_SECONDS = 86_400;

/** Every service that was asked about, and what is said of all of them. */
export interface MeasuredServices {
  rows: ServiceTelemetry[];
  /** Edges that nobody agreed to. */
  undeclared: TrafficEdge[];
  origins: TelemetryOrigin[];
  findings: TelemetryFinding[];
  asOf: string;
}

/** Figures of many services at the cost of one set of questions to each source, environment and cluster. */
export class OverviewMeasurer {
  private readonly totals = new Answers<Map<string, RequestTotals>>({
    keepMs: KEEP_TOTALS_MS,
  });

  constructor(private readonly options: ViewOptions) {}

  /** Measures services in an environment, or each in the one closest to production. */
  async measure(
    services: readonly KnownService[],
    environment: string | undefined,
    window: Window,
  ): Promise<MeasuredServices> {
    const { directory, logger, now, registry } = this.options;
    const asOf = now();
    const findings = new Findings(logger);
    const places = workloadsOf(services, environment);
    const groups = groupWorkloads(
      registry,
      places.map(({ workload }) => workload),
    );
    const [all, connections] = await Promise.all([
      directory.services(),
      directory.connections({}),
    ]);
    const index = new WorkloadIndex(all);
    const measured = new Map<string, GroupFigures>();
    await Promise.all(
      groups.map(async group => {
        const figures = await this.askGroup(group, window, asOf, findings);
        const edges = compareTraffic(
          figures.edges,
          group.environment,
          index,
          connections,
        );
        for (const { namespace, name } of group.workloads) {
          measured.set(`${namespace}/${name}`, { ...figures, traffic: edges });
        }
      }),
    );
    const rows = places.map(({ service, workload }) => {
      const key = `${workload.namespace}/${workload.name}`;
      const figures = measured.get(key);
      if (!figures) {
        findings.add(noSource(workload.environment));
      }
      return serviceRow(service, workload, {
        summary: figures?.summaries?.get(key),
        totals: figures?.totals.get(key),
        traffic: figures?.traffic ?? [],
        isAnswered: figures?.summaries !== undefined,
      });
    });
    return {
      rows: rows.sort((a, b) => a.subject.localeCompare(b.subject)),
      undeclared: undeclaredOf([...measured.values()]),
      origins: originsOf(groups),
      findings: findings.list(),
      asOf: asOf.toISOString(),
    };
  }

  private async askGroup(
    group: WorkloadGroup,
    window: Window,
    now: Date,
    findings: Findings,
  ): Promise<Omit<GroupFigures, 'traffic'>> {
    const { cluster, environment, source, workloads } = group;
    const options = {
      signal: AbortSignal.timeout(DEADLINE_MS),
      note: findings.add,
    };
    const attempt = <T>(ask: () => Promise<T>, otherwise: T) =>
      findings.attempt(source.label, ask, otherwise);
    const none: MeasuredEdge[] = [];
    const [summaries, edges, totals] = await Promise.all([
      attempt<Map<string, MeasuredSummary> | undefined>(
        () => source.summaries(workloads, window, options),
        undefined,
      ),
      attempt(
        () =>
          source.edges(
            { cluster, environment, namespaces: namespacesOf(group) },
            window,
            options,
          ),
        none,
      ),
      attempt(() => this.askTotals(group, now, options), new Map()),
    ]);
    return { summaries, edges, totals };
  }

  private async askTotals(
    group: WorkloadGroup,
    now: Date,
    options: { signal: AbortSignal },
  ): Promise<Map<string, RequestTotals>> {
    const { cluster, environment, source, workloads } = group;
    const seconds = OBJECTIVE_DAYS * DAY_SECONDS;
    return this.totals.get(
      [source.label, environment, cluster, ...namespacesOf(group)],
      async () =>
        source.totals?.(
          workloads,
          windowBefore(seconds, seconds, now),
          options,
        ) ?? new Map(),
    );
  }
}

/** Services of a group share its edges. */
function undeclaredOf(figures: readonly GroupFigures[]): TrafficEdge[] {
  const edges = [...new Set(figures.map(({ traffic }) => traffic))].flat();
  return onceEach(edges).filter(({ state }) => state === 'undeclared');
}

/** What is known of one source, environment and cluster. */
interface GroupFigures {
  /** Absent when the source gave no answer. */
  summaries: Map<string, MeasuredSummary> | undefined;
  edges: MeasuredEdge[];
  totals: Map<string, RequestTotals>;
  traffic: TrafficEdge[];
}
