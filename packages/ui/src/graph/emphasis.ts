import { CollapsedGraph } from './collapseGroups';
import { GraphData, GraphSelection } from './model';

/** What stands out; everything else is dimmed. Undefined: nothing is. */
export interface Emphasis {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** A box with its neighbours and the arrows between, or an arrow with its ends. */
export function emphasisOf(
  { edges }: GraphData,
  chosen: GraphSelection,
): Emphasis {
  const touched = edges.filter(({ id, from, to }) =>
    chosen.type === 'node'
      ? from === chosen.id || to === chosen.id
      : id === chosen.id,
  );
  return {
    nodes: new Set([
      ...touched.flatMap(({ from, to }) => [from, to]),
      ...(chosen.type === 'node' ? [chosen.id] : []),
    ]),
    edges: new Set(touched.map(({ id }) => id)),
  };
}

/** Some boxes, or the groups that they are drawn as, with the arrows between. */
export function emphasisOn(
  { edges, homeOf }: Pick<CollapsedGraph, 'edges' | 'homeOf'>,
  nodes: ReadonlySet<string>,
): Emphasis {
  const shown = new Set([...nodes].map(homeOf));
  return {
    nodes: shown,
    edges: new Set(
      edges
        .filter(({ from, to }) => shown.has(from) && shown.has(to))
        .map(({ id }) => id),
    ),
  };
}
