import {
  MeasuredSummary,
  SourceOptions,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { HTTP_SHAPES } from '../../conventions';
import {
  failedShare,
  quantile,
  requests,
} from '../../conventions/httpExpressions';
import { Scope } from '../../conventions/Identity';
import { saturation } from '../../conventions/kubernetes';
import { firstOf } from '../../promql/PromQl';
import { isAlertOf } from '../alerts/isAlertOf';
import { secondsOf } from '../../windows/secondsOf';
import { workloadOf } from '../readSeries';
import { Server } from '../Server';

/** The figures of many workloads side by side, by six questions whatever their number. */
export async function askSummaries(
  { api }: Server,
  workloads: readonly Workload[],
  window: Window,
  options: SourceOptions,
): Promise<Map<string, MeasuredSummary>> {
  const seconds = secondsOf(window);
  const scope: Scope = {
    namespaces: [...new Set(workloads.map(({ namespace }) => namespace))],
  };
  const ask = async (query: string) =>
    new Map(
      (await api.vector(query, window.to, options)).map(({ metric, value }) => [
        workloadOf(metric),
        value,
      ]),
    );
  const anyShape = (
    expression: (shape: (typeof HTTP_SHAPES)[number]) => string,
  ) => ask(firstOf(HTTP_SHAPES.map(expression)));
  const [rate, errors, p99, cpu, memory, alerts] = await Promise.all([
    anyShape(shape => requests(shape, scope, seconds)),
    anyShape(shape => failedShare(shape, scope, seconds)),
    anyShape(shape => quantile(0.99, shape, scope, seconds)),
    ask(saturation('cpu', scope, seconds)),
    ask(saturation('memory', scope, seconds)),
    api.alerts(options),
  ]);
  const firing = alerts.filter(({ state }) => state === 'firing');
  return new Map(
    workloads.flatMap(workload => {
      const key = `${workload.namespace}/${workload.name}`;
      const known = [rate, cpu, memory].some(figures => figures.has(key));
      const ofWorkload = firing.filter(({ labels }) =>
        isAlertOf(labels, workload),
      ).length;
      return known || ofWorkload > 0
        ? [
            [
              key,
              {
                rate: rate.get(key) ?? null,
                errors: errors.get(key) ?? null,
                p99: p99.get(key) ?? null,
                cpu: cpu.get(key) ?? null,
                memory: memory.get(key) ?? null,
                alerts: ofWorkload,
              },
            ] as const,
          ]
        : [];
    }),
  );
}
