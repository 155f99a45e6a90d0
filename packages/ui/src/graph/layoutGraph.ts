import { Box, boxAround, Point, shift, Size } from './geometry';
import { GraphData, GraphEdge, GraphGroup, GraphNode } from './model';
import { Placement } from './Placement';

/** A box where it is drawn. */
export interface PlacedNode extends Box {
  node: GraphNode;
}

/** A frame where it is drawn. */
export interface PlacedGroup extends Box {
  group: GraphGroup;
}

/** An arrow where it is drawn: from border to border. */
export interface PlacedEdge {
  edge: GraphEdge;
  points: Point[];
}

/** Everything where it is drawn. */
export interface GraphLayout extends Size {
  nodes: PlacedNode[];
  groups: PlacedGroup[];
  edges: PlacedEdge[];
}

/**
 * Places boxes in columns, callers left of callees, each frame around its own; lines between the
 * same two frames run side by side. Pure: the same graph in whatever order is placed alike.
 */
export function layoutGraph(data: GraphData): GraphLayout {
  const nodes = sortById(data.nodes);
  if (nodes.length === 0) {
    return { width: 0, height: 0, nodes: [], groups: [], edges: [] };
  }
  const known = new Set(nodes.map(({ id }) => id));
  const framing = new Set(nodes.map(({ group }) => group));
  const groups = sortById(data.groups ?? []).filter(({ id }) =>
    framing.has(id),
  );
  const edges = sortById(data.edges).filter(
    ({ from, to }) => known.has(from) && known.has(to),
  );
  const placement = new Placement(nodes, groups, edges);
  const routes = edges.map(edge => ({ edge, points: placement.route(edge) }));
  // Lines may bend beyond the boxes: nothing of them shall be cut off.
  const { width, height } = placement.size;
  const around = boxAround([
    { x: 0, y: 0 },
    { x: width, y: height },
    ...routes.flatMap(({ points }) => points),
  ]);
  const by = { x: -around.x, y: -around.y };
  const placed = (id: string) => {
    const box = placement.boxOf(id);
    return { ...box, ...shift(box, by) };
  };
  return {
    width: around.width,
    height: around.height,
    nodes: nodes.map(node => ({ node, ...placed(node.id) })),
    groups: groups.map(group => ({ group, ...placed(group.id) })),
    edges: routes.map(({ edge, points }) => ({
      edge,
      points: points.map(point => shift(point, by)),
    })),
  };
}

function sortById<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
