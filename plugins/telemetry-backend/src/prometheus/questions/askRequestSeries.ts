import {
  BadRequests,
  RequestPoint,
  SourceOptions,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { Scope } from '../../conventions/Identity';
import { askedWindow, momentsOf } from '../readSeries';
import { Server } from '../Server';
import { countsOver, readCounts } from './askRequests';
import { discoverShape } from './discoverShape';

/** Good and bad requests from point to point, by two questions. */
export async function askRequestSeries(
  server: Server,
  { namespace, name }: Workload,
  bad: BadRequests,
  window: Window,
  options: SourceOptions,
): Promise<RequestPoint[]> {
  const scope: Scope = { namespaces: [namespace], name };
  const shape = await discoverShape(server, scope, window, options);
  if (!shape) {
    return [];
  }
  const found = await server.api.matrix(
    countsOver(shape, scope, bad, window.step),
    askedWindow(window),
    options,
  );
  return momentsOf(window).map(at => ({
    at: new Date(at * 1000).toISOString(),
    ...readCounts(
      found.map(({ metric, values }) => ({
        metric,
        value: values.get(at) ?? null,
      })),
      bad,
      shape.scale,
    ),
  }));
}
