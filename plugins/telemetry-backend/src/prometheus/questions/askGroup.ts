import { Convention } from '@ridgeway/plugin-telemetry-common';
import {
  Measured,
  SourceOptions,
  Window,
} from '@ridgeway/plugin-telemetry-node';
import { firstOf, labelled } from '../../promql/PromQl';
import { lookBack } from '../lookBack';
import { secondsOf } from '../../windows/secondsOf';
import { askedWindow, pointsOf } from '../readSeries';
import { Server } from '../Server';

/** PromQL by the name of a signal, of how many seconds it looks back. */
export type Expressions = Record<string, (seconds: number) => string>;

const SIGNAL = 'ridgeway_signal';

/** Several signals of a workload by two questions: from point to point, and over the whole window. */
export async function askGroup(
  { api, config }: Server,
  expressions: Expressions,
  convention: Convention | undefined,
  window: Window,
  options: SourceOptions,
): Promise<Record<string, Measured>> {
  const entries = Object.entries(expressions);
  if (entries.length === 0) {
    return {};
  }
  const queryOver = (seconds: number) =>
    firstOf(
      entries.map(([signal, expression]) =>
        labelled(SIGNAL, signal, expression(seconds)),
      ),
    );
  const [points, whole] = await Promise.all([
    api.matrix(
      queryOver(lookBack(config, window)),
      askedWindow(window),
      options,
    ),
    api.vector(queryOver(secondsOf(window)), window.to, options),
  ]);
  return Object.fromEntries(
    entries.flatMap(([signal]) => {
      const series = points.find(({ metric }) => metric[SIGNAL] === signal);
      const total = whole.find(({ metric }) => metric[SIGNAL] === signal);
      return series || total
        ? [
            [
              signal,
              {
                value: total?.value ?? null,
                points: pointsOf(series, window),
                convention,
              },
            ],
          ]
        : [];
    }),
  );
}
