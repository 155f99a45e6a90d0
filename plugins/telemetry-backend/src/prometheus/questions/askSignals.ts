import {
  MeasuredSignals,
  SourceOptions,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { Scope } from '../../conventions/Identity';
import {
  failedShare,
  quantile,
  requests,
} from '../../conventions/httpExpressions';
import { saturation } from '../../conventions/kubernetes';
import { Server } from '../Server';
import { askGroup, Expressions } from './askGroup';
import { askCounts } from './askCounts';
import { discoverShape } from './discoverShape';

/** The golden signals of one workload, by at most six questions. */
export async function askSignals(
  server: Server,
  { namespace, name }: Workload,
  window: Window,
  options: SourceOptions,
): Promise<MeasuredSignals> {
  const scope: Scope = { namespaces: [namespace], name };
  const shape = await discoverShape(server, scope, window, options);
  const traffic: Expressions = shape
    ? {
        rate: seconds => requests(shape, scope, seconds),
        errors: seconds => failedShare(shape, scope, seconds),
        p50: seconds => quantile(0.5, shape, scope, seconds),
        p95: seconds => quantile(0.95, shape, scope, seconds),
        p99: seconds => quantile(0.99, shape, scope, seconds),
      }
    : {};
  const use: Expressions = {
    cpu: seconds => saturation('cpu', scope, seconds),
    memory: seconds => saturation('memory', scope, seconds),
  };
  const [ofTraffic, ofUse, counts] = await Promise.all([
    askGroup(server, traffic, shape?.convention, window, options),
    askGroup(server, use, 'kubernetes', window, options),
    askCounts(server, scope, window, options),
  ]);
  return { ...ofTraffic, ...ofUse, ...counts, findings: [] };
}
