import {
  EDGE_STYLES,
  GraphData,
  GraphEdge,
  GraphNode,
  GraphSelection,
} from './model';

/** A graph in which some groups are one box each. */
export interface CollapsedGraph extends Required<GraphData> {
  /** Edges that an arrow stands for, by its id. */
  bundles: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Groups that are drawn as a box. */
  collapsed: ReadonlySet<string>;
  /** What a node is drawn as: itself, or its group. */
  homeOf: (id: string) => string;
}

/**
 * Draws groups as one box each, and arrows from and to what is in them as one counted arrow for
 * each direction. Arrows inside a collapsed group are counted in its box.
 */
export function collapseGroups(
  { nodes, edges, groups = [] }: GraphData,
  collapsed: readonly string[],
): CollapsedGraph {
  const closed = groups.filter(({ id }) => collapsed.includes(id));
  const closedIds = new Set(closed.map(({ id }) => id));
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const homeOf = (id: string) => {
    const group = groupOf.get(id);
    return group !== undefined && closedIds.has(group) ? group : id;
  };

  const plain: GraphEdge[] = [];
  const bundles = new Map<string, GraphEdge[]>();
  const inside = new Map<string, number>();
  for (const edge of edges) {
    const [from, to] = [homeOf(edge.from), homeOf(edge.to)];
    if (from === edge.from && to === edge.to) {
      plain.push(edge);
    } else if (from === to) {
      inside.set(from, (inside.get(from) ?? 0) + 1);
    } else {
      const id = bundleId(from, to);
      bundles.set(id, [...(bundles.get(id) ?? []), edge]);
    }
  }
  return {
    nodes: [
      ...nodes.filter(({ id }) => homeOf(id) === id),
      ...closed.map(({ id, title }): GraphNode => {
        const count = nodes.filter(({ group }) => group === id).length;
        return {
          id,
          title,
          subtitle: `${count} inside`,
          description: `${title}: ${count} inside, ${counted(
            inside.get(id) ?? 0,
            'arrow',
            'arrows',
          )} between them. Choose it to open it.`,
        };
      }),
    ],
    edges: [
      ...plain,
      ...[...bundles].map(([id, members]) =>
        bundle(id, members, homeOf(members[0].from), homeOf(members[0].to)),
      ),
    ],
    groups: groups.filter(({ id }) => !closedIds.has(id)),
    bundles,
    collapsed: closedIds,
    homeOf,
  };
}

/** What stands in the drawing for something chosen that may be inside a collapsed group. */
export function shownSelection(
  { bundles, homeOf }: CollapsedGraph,
  selected: GraphSelection,
): GraphSelection {
  if (selected.type === 'node') {
    return { type: 'node', id: homeOf(selected.id) };
  }
  for (const [id, members] of bundles) {
    if (members.some(member => member.id === selected.id)) {
      return { type: 'bundle', id };
    }
  }
  return selected;
}

function bundle(
  id: string,
  members: readonly GraphEdge[],
  from: string,
  to: string,
): GraphEdge {
  const worst = Math.max(
    ...members.map(({ style }) => EDGE_STYLES.indexOf(style)),
  );
  const style = EDGE_STYLES[worst];
  return {
    id,
    from,
    to,
    style,
    label: String(members.length),
    description: `${from} to ${to}: ${counted(
      members.length,
      'arrow',
      'arrows',
    )}`,
  };
}

function bundleId(from: string, to: string): string {
  return `${from} > ${to}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
