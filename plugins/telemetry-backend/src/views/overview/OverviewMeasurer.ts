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
  Workload,
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
import { Knowledge } from '../../sources/SourceRegistry';
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
const TOTAL_SECONDS = OBJECTIVE_DAYS * 86_400;

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
    const workloads = places.map(({ workload }) => workload);
    const grouped = (from: Date, knowledge?: Knowledge) =>
      groupWorkloads(registry, workloads, from, knowledge);
    const options = {
      signal: AbortSignal.timeout(DEADLINE_MS),
      note: findings.add,
    };
    const [all, connections] = await Promise.all([
      directory.services(),
      directory.connections({}),
    ]);
    const index = new WorkloadIndex(all);
    const groups = grouped(window.from);
    const totalWindow = windowBefore(TOTAL_SECONDS, TOTAL_SECONDS, asOf);
    const [summaries, traffic, totals] = await Promise.all([
      ofEach(groups, ({ source, workloads: asked }) =>
        findings.attempt<Map<string, MeasuredSummary> | undefined>(
          source.label,
          () => source.summaries(asked, window, options),
          undefined,
        ),
      ),
      ofEach(grouped(window.from, 'edges'), async group => {
        const { cluster, environment: name, source } = group;
        const edges = await findings.attempt<MeasuredEdge[] | undefined>(
          source.label,
          async () =>
            source.edges?.(
              { cluster, environment: name, namespaces: namespacesOf(group) },
              window,
              options,
            ),
          undefined,
        );
        return edges && compareTraffic(edges, name, index, connections);
      }),
      ofEach(grouped(totalWindow.from), group =>
        findings.attempt(
          group.source.label,
          () => this.askTotals(group, totalWindow, options),
          new Map<string, RequestTotals>(),
        ),
      ),
    ]);
    const rows = places.map(({ service, workload }) => {
      const key = keyOf(workload);
      if (!summaries.has(key)) {
        findings.add(noSource(workload.environment));
      }
      const answer = summaries.get(key);
      return serviceRow(service, workload, {
        summary: answer?.get(key),
        totals: totals.get(key)?.get(key),
        traffic: traffic.get(key) ?? [],
        known: {
          signals: answer !== undefined,
          alerts:
            answer !== undefined &&
            registry.sourceOf(workload, window.from)?.alerts !== undefined,
          undeclared: traffic.get(key) !== undefined,
        },
      });
    });
    return {
      rows: rows.sort((a, b) => a.subject.localeCompare(b.subject)),
      undeclared: undeclaredOf([...traffic.values()]),
      origins: originsOf(groups),
      findings: findings.list(),
      asOf: asOf.toISOString(),
    };
  }

  private async askTotals(
    group: WorkloadGroup,
    window: Window,
    options: { signal: AbortSignal },
  ): Promise<Map<string, RequestTotals>> {
    const { cluster, environment, source, workloads } = group;
    return this.totals.get(
      [source.label, environment, cluster, ...namespacesOf(group)],
      async () => source.totals?.(workloads, window, options) ?? new Map(),
    );
  }
}

function keyOf({ namespace, name }: Workload): string {
  return `${namespace}/${name}`;
}

/** What groups answer, by workload: those of a group share its answer. */
async function ofEach<T>(
  groups: readonly WorkloadGroup[],
  ask: (group: WorkloadGroup) => Promise<T>,
): Promise<Map<string, T>> {
  const answers = await Promise.all(
    groups.map(async group => {
      const answer = await ask(group);
      return group.workloads.map(
        workload => [keyOf(workload), answer] as const,
      );
    }),
  );
  return new Map(answers.flat());
}

/** Services of a group share its edges. */
function undeclaredOf(
  traffic: ReadonlyArray<TrafficEdge[] | undefined>,
): TrafficEdge[] {
  return onceEach([...new Set(traffic)].flatMap(edges => edges ?? [])).filter(
    ({ state }) => state === 'undeclared',
  );
}
