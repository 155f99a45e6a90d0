import { SourceOptions, Window } from '@ridgeway/plugin-telemetry-node';
import { restarts } from '../../conventions/kubernetes';
import { Scope } from '../../conventions/Identity';
import {
  firstOf,
  increase,
  is,
  isOneOf,
  labelled,
  Matcher,
  series,
} from '../../promql/PromQl';
import { secondsOf } from '../../windows/secondsOf';
import { Server } from '../Server';

const COUNT = 'ridgeway_count';
/** What the mesh calls the place of requests to hosts that it does not know. */
const REFUSED = 'BlackHoleCluster';

/** Things that are counted over a window, by one question; absent where nobody counts them. */
export async function askCounts(
  { api }: Server,
  scope: Scope,
  window: Window,
  options: SourceOptions,
): Promise<{ restarts?: number; egressDenied?: number }> {
  const seconds = secondsOf(window);
  const query = firstOf([
    labelled(COUNT, 'restarts', `sum(${restarts(scope, seconds)})`),
    labelled(COUNT, 'egressDenied', egressDenied(scope, seconds)),
  ]);
  const found = await api.vector(query, window.to, options);
  return Object.fromEntries(
    found.flatMap(({ metric, value }) =>
      value === null ? [] : [[metric[COUNT], Math.round(value)]],
    ),
  );
}

/** None where the mesh counts what the workload sends, and nothing was refused. */
function egressDenied(scope: Scope, seconds: number): string {
  const sent: Matcher[] = [
    is('reporter', 'source'),
    isOneOf('source_workload_namespace', scope.namespaces),
    ...(scope.name === undefined ? [] : [is('source_workload', scope.name)]),
  ];
  const refused = [...sent, is('destination_service_name', REFUSED)];
  const counters = [
    'istio_requests_total',
    'istio_tcp_connections_opened_total',
  ];
  const anything = firstOf(
    counters.map(metric => `0 * count(${series(metric, sent)})`),
  );
  return firstOf([
    `sum(${firstOf(
      counters.map(metric => increase(series(metric, refused), seconds)),
    )})`,
    anything,
  ]);
}
