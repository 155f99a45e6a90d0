import { TrafficMap } from '@ridgeway/plugin-telemetry-common';
import { MeasuredEdge } from '@ridgeway/plugin-telemetry-node';
import { Findings } from '../../findings/Findings';
import { noSource } from '../../findings/noSource';
import {
  groupWorkloads,
  namespacesOf,
  originsOf,
} from '../../sources/groupWorkloads';
import { windowOf } from '../../windows/windowOf';
import { DEADLINE_MS } from '../openView';
import { ViewOptions } from '../ViewOptions';
import { workloadsOf } from '../workloadsOf';
import { compareTraffic } from './compareTraffic';
import { onceEach } from './onceEach';
import { trafficFindings } from './trafficFindings';
import { WorkloadIndex } from './WorkloadIndex';

/** `GET /traffic`: what was seen of a day. */
export async function trafficMap(
  { directory, logger, now, registry }: ViewOptions,
  { sector, environment }: { sector?: string; environment?: string },
): Promise<TrafficMap> {
  const asOf = now();
  const window = windowOf({ range: '24h' }, asOf);
  const findings = new Findings(logger);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const [services, connections] = await Promise.all([
    directory.services(),
    directory.connections(sector === undefined ? {} : { sector }),
  ]);
  const index = new WorkloadIndex(services);
  const workloads = workloadsOf(
    services.filter(each => sector === undefined || each.sector === sector),
    environment,
  ).map(({ workload }) => workload);
  for (const workload of workloads) {
    if (!registry.sourceOf(workload, window.from, 'edges')) {
      findings.add(noSource(workload.environment));
    }
  }
  const groups = groupWorkloads(registry, workloads, window.from, 'edges');
  const found = await Promise.all(
    groups.map(async group => {
      const { cluster, environment: name, source } = group;
      const measured = await findings.attempt<MeasuredEdge[] | undefined>(
        source.label,
        async () =>
          source.edges?.(
            { cluster, environment: name, namespaces: namespacesOf(group) },
            window,
            { signal, note: findings.add },
          ),
        undefined,
      );
      return measured ? compareTraffic(measured, name, index, connections) : [];
    }),
  );
  const edges = onceEach(found.flat()).sort(
    (a, b) =>
      a.caller.localeCompare(b.caller) || a.callee.localeCompare(b.callee),
  );
  trafficFindings(edges).forEach(findings.add);
  return {
    edges,
    asOf: asOf.toISOString(),
    origins: originsOf(groups),
    findings: findings.list(),
  };
}
