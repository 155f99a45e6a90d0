import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';

/**
 * Edges of several sources, environments and clusters, each once: one between two clusters is told by both, and is
 * as seen where one of them saw it.
 */
export function onceEach(edges: readonly TrafficEdge[]): TrafficEdge[] {
  const known = new Map<string, TrafficEdge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.caller, edge.callee, edge.environment]);
    const other = known.get(key);
    if (!other || other.state === 'unused') {
      known.set(key, edge);
    }
  }
  return [...known.values()];
}
