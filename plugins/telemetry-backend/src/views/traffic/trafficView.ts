import {
  ServiceTelemetryFilter,
  TelemetryFinding,
  TrafficEdge,
  TrafficView,
} from '@ridgeway/plugin-telemetry-common';
import { MeasuredEdge } from '@ridgeway/plugin-telemetry-node';
import { openView } from '../openView';
import { ViewOptions } from '../ViewOptions';
import { compareTraffic } from './compareTraffic';
import { trafficFindings, unusedFindings } from './trafficFindings';
import { WorkloadIndex } from './WorkloadIndex';

/** Shorter windows do not tell whether an agreement is made use of. */
const TELLING_MS = 24 * 3600 * 1000;

/**
 * `GET /services/{sector}/{name}/traffic`.
 *
 * @throws NotFoundError when there is no such service
 * @throws InputError when the environment or the window cannot be meant
 */
export async function trafficView(
  options: ViewOptions,
  filter: ServiceTelemetryFilter,
): Promise<TrafficView> {
  const view = await openView(options, filter, { knowledge: 'edges' });
  const { window } = view;
  const { subject } = view.service;
  const { cluster, environment, namespace, name } = view.workload;
  const [measured, services, connections] = await Promise.all([
    view.ask<MeasuredEdge[] | undefined>(
      async (source, asking) =>
        source.edges?.(
          { environment, cluster, namespaces: [namespace] },
          window,
          asking,
        ),
      undefined,
    ),
    options.directory.services(),
    options.directory.connections({ service: subject }),
  ]);
  const own = `${namespace}/${name}`;
  const edges = measured
    ? compareTraffic(
        measured.filter(
          ({ caller, callee }) => caller === own || callee === own,
        ),
        environment,
        new WorkloadIndex(services),
        connections,
      )
    : [];
  if (measured) {
    trafficFindings(edges).forEach(view.findings.add);
    if (!edges.some(({ state }) => state !== 'unused')) {
      view.findings.add(noTraffic(name, environment));
    } else if (window.to.getTime() - window.from.getTime() >= TELLING_MS) {
      unusedFindings(edges).forEach(view.findings.add);
    }
  }
  return {
    ...view.head(),
    inbound: sorted(edges.filter(({ callee }) => callee === subject)),
    outbound: sorted(edges.filter(({ caller }) => caller === subject)),
  };
}

function sorted(edges: readonly TrafficEdge[]): TrafficEdge[] {
  return [...edges].sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1));
}

function noTraffic(name: string, environment: string): TelemetryFinding {
  return {
    reason: 'NoTraffic',
    level: 'info',
    message: `The mesh saw no call from or to ${name} in ${environment} in this time.`,
    steps: [
      'Choose a longer range.',
      'Calls are seen by the proxies of the mesh (istio_requests_total, istio_tcp_connections_opened_total); a service without one is seen by neither side.',
    ],
    docs: 'how-to/connect-prometheus',
  };
}
