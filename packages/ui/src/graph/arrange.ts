import dagre from '@dagrejs/dagre';
import { Box, Point, Size } from './geometry';

/** A line between two things that are arranged. */
export interface Link {
  from: string;
  to: string;
}

/** Where things and lines between them are put. */
export interface Arrangement extends Size {
  boxes: Map<string, Box>;
  /** By {@link linkKey}; from border to border. */
  lines: Map<string, Point[]>;
}

/** What {@link Arrangement.lines} are found by. */
export function linkKey({ from, to }: Link): string {
  return JSON.stringify([from, to]);
}

/**
 * Puts things in columns, those that lines come from left of those that they lead to.
 *
 * @param sizes - sorted, because their order decides between places that are equally good
 */
export function arrange(
  sizes: ReadonlyMap<string, Size>,
  links: readonly Link[],
  gaps: { row: number; column: number },
): Arrangement {
  if (sizes.size === 0) {
    return { width: 0, height: 0, boxes: new Map(), lines: new Map() };
  }
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: gaps.row,
    edgesep: gaps.row / 2,
    ranksep: gaps.column,
  });
  sizes.forEach(({ width, height }, id) =>
    graph.setNode(id, { width, height }),
  );
  links.forEach(({ from, to }) => graph.setEdge(from, to, {}));
  dagre.layout(graph);
  const boxes = new Map(
    [...sizes.keys()].map(id => {
      const { x, y, width, height } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2, width, height }];
    }),
  );
  const lines = new Map(
    links.map(link => [
      linkKey(link),
      graph
        .edge(link.from, link.to)
        .points.map(({ x, y }): Point => ({ x, y })),
    ]),
  );
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, lines };
}
