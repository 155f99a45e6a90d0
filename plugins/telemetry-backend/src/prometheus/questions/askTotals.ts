import {
  RequestTotals,
  SourceOptions,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { HTTP_SHAPES } from '../../conventions';
import { HttpShape } from '../../conventions/HttpShape';
import {
  durationBuckets,
  failures,
  requests,
} from '../../conventions/httpExpressions';
import { Scope } from '../../conventions/Identity';
import { firstOf, increase, labelled } from '../../promql/PromQl';
import { VectorItem } from '../answers';
import { bucketOf, bucketsOf } from '../histogram';
import { secondsOf } from '../../windows/secondsOf';
import { workloadOf } from '../readSeries';
import { Server } from '../Server';

const SCALE = 'ridgeway_scale';

/** What objectives of many workloads are judged by, by three questions whatever their number. */
export async function askTotals(
  { api }: Server,
  workloads: readonly Workload[],
  window: Window,
  options: SourceOptions,
): Promise<Map<string, RequestTotals>> {
  const seconds = secondsOf(window);
  const scope: Scope = {
    namespaces: [...new Set(workloads.map(({ namespace }) => namespace))],
  };
  const ask = (expression: (shape: HttpShape) => string) =>
    api.vector(firstOf(HTTP_SHAPES.map(expression)), window.to, options);
  const [total, failed, durations] = await Promise.all([
    ask(shape => requests(shape, scope, seconds, increase)),
    ask(shape => failures(shape, scope, seconds, increase)),
    ask(shape =>
      labelled(
        SCALE,
        String(shape.scale),
        durationBuckets(shape, scope, seconds, increase),
      ),
    ),
  ]);
  const failedOf = byKey(failed);
  const durationsOf = byKey(durations);
  return new Map(
    total.map(({ metric, value }) => {
      const key = workloadOf(metric);
      return [
        key,
        {
          total: value,
          failed: failedOf.get(key)?.[0].value ?? null,
          durations: bucketsOfWorkload(durationsOf.get(key) ?? []),
        },
      ];
    }),
  );
}

/** Of a workload whose durations are measured in several ways, the first is read. */
function bucketsOfWorkload(items: readonly VectorItem[]) {
  const scale = items[0]?.metric[SCALE];
  return bucketsOf(
    items.filter(({ metric }) => metric[SCALE] === scale).map(bucketOf),
    Number(scale),
  );
}

function byKey(items: readonly VectorItem[]): Map<string, VectorItem[]> {
  const found = new Map<string, VectorItem[]>();
  for (const item of items) {
    const key = workloadOf(item.metric);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return found;
}
