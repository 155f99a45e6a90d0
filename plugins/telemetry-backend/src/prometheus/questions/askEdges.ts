import {
  MeasuredEdge,
  SourceOptions,
  Window,
} from '@ridgeway/plugin-telemetry-node';
import {
  firstOf,
  isOneOf,
  labelled,
  Matcher,
  matches,
  rate,
  series,
  sumBy,
} from '../../promql/PromQl';
import { secondsOf } from '../../windows/secondsOf';
import { Server } from '../Server';

const ENDS = [
  'source_workload_namespace',
  'source_workload',
  'destination_workload_namespace',
  'destination_workload',
];
const COUNT = 'ridgeway_count';
const REQUESTS = 'istio_requests_total';

/** What is counted of an edge, per second. */
type Counted = Partial<Record<keyof typeof COUNTED, number>>;

/** Istio's standard metrics: of connections over TCP it counts no requests. */
const COUNTED = {
  all: { metric: REQUESTS, matchers: [] },
  failed: { metric: REQUESTS, matchers: [matches('response_code', '5..')] },
  opened: { metric: 'istio_tcp_connections_opened_total', matchers: [] },
  received: { metric: 'istio_tcp_received_bytes_total', matchers: [] },
  sent: { metric: 'istio_tcp_sent_bytes_total', matchers: [] },
} satisfies Record<string, { metric: string; matchers: Matcher[] }>;

/** An edge as its proxies counted it. */
interface CountedEdge {
  caller: string;
  callee: string;
  by: { source?: Counted; destination?: Counted };
}

/**
 * Calls from and to workloads of some namespaces, by one question: as the proxy of the callee counted them, or
 * that of the caller where the callee has none.
 */
export async function askEdges(
  { api }: Server,
  namespaces: readonly string[],
  window: Window,
  options: SourceOptions,
): Promise<MeasuredEdge[]> {
  const seconds = secondsOf(window);
  const found = await api.vector(
    firstOf(
      Object.entries(COUNTED).map(([count, { metric, matchers }]) =>
        labelled(
          COUNT,
          count,
          perSecond(metric, namespaces, seconds, matchers),
        ),
      ),
    ),
    window.to,
    options,
  );
  const edges = new Map<string, CountedEdge>();
  for (const { metric, value } of found) {
    const key = ENDS.map(label => metric[label]).join('/');
    const edge: CountedEdge = edges.get(key) ?? {
      caller: endOf(metric, 'source'),
      callee: endOf(metric, 'destination'),
      by: {},
    };
    const reporter =
      metric.reporter === 'destination' ? 'destination' : 'source';
    edge.by[reporter] = {
      ...edge.by[reporter],
      [metric[COUNT]]: value ?? undefined,
    };
    edges.set(key, edge);
  }
  return [...edges.values()].map(({ by, ...ends }) => ({
    ...ends,
    ...measured(by.destination ?? by.source ?? {}),
  }));
}

function measured({
  all,
  failed = 0,
  opened,
  received,
  sent,
}: Counted): Pick<MeasuredEdge, 'rate' | 'errors' | 'tcp'> {
  const isOverTcp = [opened, received, sent].some(each => each !== undefined);
  return {
    rate: all ?? null,
    errors: all === undefined ? null : failed / all,
    ...(isOverTcp && {
      tcp: { opened: opened ?? 0, bytes: (received ?? 0) + (sent ?? 0) },
    }),
  };
}

function perSecond(
  metric: string,
  namespaces: readonly string[],
  seconds: number,
  matchers: readonly Matcher[],
): string {
  const ends = ['source_workload_namespace', 'destination_workload_namespace'];
  const either = firstOf(
    ends.map(end =>
      sumBy(
        [...ENDS, 'reporter'],
        rate(series(metric, [isOneOf(end, namespaces), ...matchers]), seconds),
      ),
    ),
  );
  return `(${either}) > 0`;
}

function endOf(
  metric: Record<string, string>,
  end: 'source' | 'destination',
): string {
  const name = metric[`${end}_workload`];
  return name === undefined || name === 'unknown'
    ? 'unknown'
    : `${metric[`${end}_workload_namespace`]}/${name}`;
}
