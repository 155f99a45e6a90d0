import { KeyboardEvent, RefObject, useState } from 'react';
import { GraphItem } from './items';
import { GraphEdge } from './model';
import { directionOf, nearest } from './nearest';

/** Where the reader is in a drawing. */
export interface GraphCursor {
  /** Key of what the pointer or the focus is on, with its element. */
  hovered: { key: string; element: Element } | undefined;
  /** Keys of the items where Tab stops: one box, and one arrow. */
  tabStops: ReadonlySet<string>;
  enter: (key: string, element: Element) => void;
  leave: () => void;
  focus: (key: string, element: Element) => void;
  /** Follows an arrow key. */
  move: (key: string, event: KeyboardEvent) => void;
}

/**
 * Leads through a drawing by keyboard. Tab stops at one box and at one arrow; arrow keys lead from
 * box to box by where they stand, and from arrow to arrow among those of the box last visited.
 */
export function useGraphCursor(
  ref: RefObject<SVGSVGElement>,
  items: readonly GraphItem[],
  edges: readonly GraphEdge[],
): GraphCursor {
  const [hovered, setHovered] = useState<GraphCursor['hovered']>();
  const [boxKey, setBoxKey] = useState<string>();
  const [edgeKey, setEdgeKey] = useState<string>();

  const boxes = items.filter(({ type }) => type !== 'edge');
  const box = boxes.find(({ key }) => key === boxKey) ?? boxes[0];
  const arrows = items.filter(({ type }) => type === 'edge');
  const touching = new Set(
    edges
      .filter(({ from, to }) => from === box?.id || to === box?.id)
      .map(({ id }) => id),
  );
  const near = arrows.filter(({ id }) => touching.has(id));
  const reachable = boxKey !== undefined && near.length > 0 ? near : arrows;
  const arrow = reachable.find(({ key }) => key === edgeKey) ?? reachable[0];

  const next = (item: GraphItem, event: KeyboardEvent) => {
    const direction = directionOf(event.key);
    if (!direction) {
      return undefined;
    }
    event.preventDefault();
    if (item.type !== 'edge') {
      const others = boxes.map(({ key, box: place }) => ({ key, ...place }));
      return nearest(item.box, others, direction)?.key;
    }
    const step = direction === 'right' || direction === 'down' ? 1 : -1;
    const index = reachable.findIndex(({ key }) => key === item.key);
    return reachable[(index + step + reachable.length) % reachable.length]?.key;
  };

  return {
    hovered,
    tabStops: new Set([box?.key, arrow?.key].filter(key => key !== undefined)),
    enter: (key, element) => setHovered({ key, element }),
    leave: () => setHovered(undefined),
    focus: (key, element) => {
      const item = items.find(candidate => candidate.key === key);
      if (item?.type === 'edge') {
        setEdgeKey(key);
      } else {
        setBoxKey(key);
      }
      setHovered({ key, element });
    },
    move: (key, event) => {
      const item = items.find(candidate => candidate.key === key);
      const target = item && next(item, event);
      if (target !== undefined) {
        elementOf(ref.current, target)?.focus();
      }
    },
  };
}

function elementOf(
  drawing: SVGSVGElement | null,
  key: string,
): SVGElement | undefined {
  return [...(drawing?.querySelectorAll<SVGElement>('[data-item]') ?? [])].find(
    element => element.getAttribute('data-item') === key,
  );
}
