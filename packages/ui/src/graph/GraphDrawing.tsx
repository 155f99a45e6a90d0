import { useId } from 'react';
import { ArrowHeads, markerIdOf } from './ArrowHeads';
import { CollapsedGraph } from './collapseGroups';
import { EdgeShape } from './EdgeShape';
import { Emphasis } from './emphasis';
import { FrameShape, FrameTitle } from './FrameShape';
import { GraphItem, itemKey } from './items';
import { ItemShape } from './ItemShape';
import { GraphLayout } from './layoutGraph';
import { NodeShape } from './NodeShape';
import { GraphCursor } from './useGraphCursor';

/** What {@link GraphDrawing} draws. */
export interface GraphDrawingProps {
  graph: CollapsedGraph;
  layout: GraphLayout;
  items: readonly GraphItem[];
  cursor: GraphCursor;
  emphasis: Emphasis | undefined;
  /** Key of what is chosen. */
  selected: string | undefined;
  onActivate: (item: GraphItem) => void;
}

/** With more arrows than this, labels show only where the reader looks. */
const LABELLED_EDGES = 60;

/** Frames, arrows and boxes, from back to front. */
export function GraphDrawing(props: GraphDrawingProps) {
  const { graph, layout, items, cursor, emphasis, selected, onActivate } =
    props;
  const drawing = useId().replace(/:/g, '');
  const byKey = new Map(items.map(item => [item.key, item]));
  const shape = (
    type: GraphItem['type'],
    id: string,
    dimmed: boolean,
    children: JSX.Element,
  ) => {
    const item = byKey.get(itemKey(type, id));
    return item ? (
      <ItemShape
        key={item.key}
        item={item}
        cursor={cursor}
        selected={type === 'group' ? undefined : selected === item.key}
        dimmed={dimmed}
        onActivate={onActivate}
      >
        {children}
      </ItemShape>
    ) : (
      children
    );
  };
  const standsOut = (id: string) => emphasis?.edges.has(id) ?? false;
  // What stands out is drawn last, over what is dimmed.
  const edges = [...layout.edges].sort(
    (a, b) => Number(standsOut(a.edge.id)) - Number(standsOut(b.edge.id)),
  );
  return (
    <>
      <ArrowHeads drawing={drawing} />
      {layout.groups.map(placed => (
        <FrameShape key={placed.group.id} placed={placed} />
      ))}
      {edges.map(placed => {
        const { id, style } = placed.edge;
        return shape(
          'edge',
          id,
          emphasis !== undefined && !standsOut(id),
          <EdgeShape
            placed={placed}
            selected={selected === itemKey('edge', id)}
            labelled={
              standsOut(id) ||
              graph.bundles.has(id) ||
              edges.length <= LABELLED_EDGES
            }
            markerId={markerIdOf(drawing, style)}
          />,
        );
      })}
      {layout.groups.map(placed =>
        shape(
          'group',
          placed.group.id,
          false,
          <FrameTitle
            key={placed.group.id}
            placed={placed}
            collapsible={byKey.has(itemKey('group', placed.group.id))}
          />,
        ),
      )}
      {layout.nodes.map(placed => {
        const { id } = placed.node;
        return shape(
          'node',
          id,
          emphasis !== undefined && !emphasis.nodes.has(id),
          <NodeShape
            placed={placed}
            selected={selected === itemKey('node', id)}
            stacked={graph.collapsed.has(id)}
          />,
        );
      })}
    </>
  );
}
