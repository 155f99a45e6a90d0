import {
  BadRequests,
  RequestCounts,
  SourceOptions,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { HttpShape } from '../../conventions/HttpShape';
import {
  durationBuckets,
  failures,
  requests,
} from '../../conventions/httpExpressions';
import { Scope } from '../../conventions/Identity';
import { firstOf, increase, labelled } from '../../promql/PromQl';
import { VectorItem } from '../answers';
import { bucketOf, bucketsOf, slowerThan } from '../histogram';
import { Server } from '../Server';
import { discoverShape } from './discoverShape';

const WINDOW = 'ridgeway_window';
const COUNT = 'ridgeway_count';

/** Good and bad requests over several windows that end at one moment, by two questions. */
export async function askRequests(
  server: Server,
  { namespace, name }: Workload,
  bad: BadRequests,
  windows: Record<string, { seconds: number }>,
  end: Date,
  options: SourceOptions,
): Promise<Record<string, RequestCounts>> {
  const scope: Scope = { namespaces: [namespace], name };
  const entries = Object.entries(windows);
  const longest = Math.max(...entries.map(([, { seconds }]) => seconds));
  const shape = await discoverShape(
    server,
    scope,
    { from: new Date(end.getTime() - longest * 1000), to: end, step: longest },
    options,
  );
  const found = shape
    ? await server.api.vector(
        firstOf(
          entries.map(([key, { seconds }]) =>
            labelled(WINDOW, key, countsOver(shape, scope, bad, seconds)),
          ),
        ),
        end,
        options,
      )
    : [];
  return Object.fromEntries(
    entries.map(([key]) => [
      key,
      readCounts(
        found.filter(({ metric }) => metric[WINDOW] === key),
        bad,
        shape?.scale ?? 1,
      ),
    ]),
  );
}

/** PromQL of everything that {@link readCounts} needs. */
export function countsOver(
  shape: HttpShape,
  scope: Scope,
  bad: BadRequests,
  seconds: number,
): string {
  return bad.kind === 'slow'
    ? durationBuckets(shape, scope, seconds, increase)
    : firstOf([
        labelled(COUNT, 'total', requests(shape, scope, seconds, increase)),
        labelled(COUNT, 'bad', failures(shape, scope, seconds, increase)),
      ]);
}

/** Counts of a window or a moment, of the series that {@link countsOver} gives. */
export function readCounts(
  items: readonly VectorItem[],
  bad: BadRequests,
  scale: number,
): RequestCounts {
  if (bad.kind === 'slow') {
    const buckets = bucketsOf(items.map(bucketOf), scale);
    const slow = slowerThan(buckets, bad.threshold);
    return {
      total: slow === null ? null : buckets.at(-1)?.count ?? null,
      bad: slow,
    };
  }
  const valueOf = (count: string) =>
    items.find(({ metric }) => metric[COUNT] === count)?.value ?? null;
  return { total: valueOf('total'), bad: valueOf('bad') };
}
