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
import { VectorItem } from '../answers';
import { secondsOf } from '../../windows/secondsOf';
import { Server } from '../Server';

const ENDS = [
  'source_workload_namespace',
  'source_workload',
  'destination_workload_namespace',
  'destination_workload',
];
const COUNT = 'ridgeway_count';

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
    firstOf([
      labelled(COUNT, 'all', calls(namespaces, seconds)),
      labelled(
        COUNT,
        'failed',
        calls(namespaces, seconds, matches('response_code', '5..')),
      ),
    ]),
    window.to,
    options,
  );
  const failed = new Map(
    found
      .filter(({ metric }) => metric[COUNT] === 'failed')
      .map(item => [edgeKey(item, [...ENDS, 'reporter']), item.value ?? 0]),
  );
  const calledOf = new Map<string, VectorItem>();
  for (const item of found) {
    const key = edgeKey(item, ENDS);
    const isSeenByCallee = item.metric.reporter === 'destination';
    if (
      item.metric[COUNT] === 'all' &&
      (isSeenByCallee || !calledOf.has(key))
    ) {
      calledOf.set(key, item);
    }
  }
  return [...calledOf.values()].flatMap(item => {
    const { metric, value } = item;
    return value === null
      ? []
      : [
          {
            caller: endOf(metric, 'source'),
            callee: endOf(metric, 'destination'),
            rate: value,
            errors:
              (failed.get(edgeKey(item, [...ENDS, 'reporter'])) ?? 0) / value,
          },
        ];
  });
}

function calls(
  namespaces: readonly string[],
  seconds: number,
  ...more: Matcher[]
): string {
  const ends = ['source_workload_namespace', 'destination_workload_namespace'];
  const either = firstOf(
    ends.map(end =>
      sumBy(
        [...ENDS, 'reporter'],
        rate(
          series('istio_requests_total', [isOneOf(end, namespaces), ...more]),
          seconds,
        ),
      ),
    ),
  );
  return `(${either}) > 0`;
}

function edgeKey({ metric }: VectorItem, labels: readonly string[]): string {
  return labels.map(label => metric[label]).join('/');
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
