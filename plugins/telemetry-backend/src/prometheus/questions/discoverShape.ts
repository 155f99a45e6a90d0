import { SourceOptions, Window } from '@ridgeway/plugin-telemetry-node';
import { HTTP_SHAPES } from '../../conventions';
import { HttpShape } from '../../conventions/HttpShape';
import { requestSeries } from '../../conventions/httpExpressions';
import { Scope } from '../../conventions/Identity';
import { firstOf, labelled } from '../../promql/PromQl';
import { secondsOf } from '../../windows/secondsOf';
import { Server } from '../Server';

/** Looks are cheap, and a service that ran for a part of the window is found. */
const LOOKS = 24;
const SHAPE = 'ridgeway_shape';

/**
 * How the requests of a workload are counted; undefined when nobody counts them. One question, which reads no
 * more than a few samples of each series.
 */
export async function discoverShape(
  { api }: Server,
  scope: Scope,
  window: Window,
  options: SourceOptions,
): Promise<HttpShape | undefined> {
  const query = firstOf(
    HTTP_SHAPES.map(shape =>
      labelled(SHAPE, shape.id, `count(${requestSeries(shape, scope)})`),
    ),
  );
  const step = Math.max(1, Math.floor(secondsOf(window) / LOOKS));
  const found = await api.matrix(query, { ...window, step }, options);
  const ids = new Set(found.map(({ metric }) => metric[SHAPE]));
  return HTTP_SHAPES.find(({ id }) => ids.has(id));
}
