import { CollapsedGraph } from './collapseGroups';
import { Box, boxAround } from './geometry';
import { GraphLayout } from './layoutGraph';
import { GraphNode, GraphSelection } from './model';

/** Something in a drawing that can be chosen. */
export interface GraphItem {
  type: 'group' | 'node' | 'edge';
  id: string;
  /** Unique in the drawing. */
  key: string;
  /** What screen readers call it. */
  label: string;
  /** What the tooltip says. */
  tooltip?: string;
  /** What arrow keys and the eye find it by. */
  box: Box;
}

/** Height of a frame's title, which stands for the frame. */
export const FRAME_TITLE = 30;

/** What {@link GraphItem.key} is of something. */
export function itemKey(type: GraphItem['type'], id: string): string {
  return `${type} ${id}`;
}

/** Key of what is chosen. */
export function selectionKey(selection: GraphSelection): string {
  return itemKey(selection.type === 'node' ? 'node' : 'edge', selection.id);
}

/** Everything in a drawing that can be chosen, in the order that Tab and arrow keys find it. */
export function itemsOf(
  layout: GraphLayout,
  { collapsed }: Pick<CollapsedGraph, 'collapsed'>,
  collapsible: boolean,
): GraphItem[] {
  const titles = new Map(layout.nodes.map(({ node }) => [node.id, node.title]));
  return [
    ...(collapsible ? layout.groups : []).map(
      ({ group, ...box }): GraphItem => ({
        type: 'group',
        id: group.id,
        key: itemKey('group', group.id),
        label: `Close ${group.title}`,
        tooltip: `Draw ${group.title} as one box`,
        box: { ...box, height: FRAME_TITLE },
      }),
    ),
    ...layout.nodes.map(
      ({ node, ...box }): GraphItem => ({
        type: 'node',
        id: node.id,
        key: itemKey('node', node.id),
        label: nodeLabel(node, collapsed.has(node.id)),
        tooltip: node.description ?? node.title,
        box,
      }),
    ),
    ...layout.edges.map((placed): GraphItem => {
      const { id, from, to, description } = placed.edge;
      const ends = `${titles.get(from)} to ${titles.get(to)}`;
      return {
        type: 'edge',
        id,
        key: itemKey('edge', id),
        label: description ?? ends,
        tooltip: description ?? ends,
        box: boxAround(placed.points),
      };
    }),
  ];
}

function nodeLabel(node: GraphNode, collapsed: boolean): string {
  if (collapsed) {
    return `Open ${node.title}, ${node.subtitle}`;
  }
  return (
    node.description ?? [node.title, node.subtitle].filter(Boolean).join(', ')
  );
}
