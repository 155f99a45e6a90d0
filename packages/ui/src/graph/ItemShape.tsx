import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { GraphItem } from './items';
import { GraphCursor } from './useGraphCursor';

/** What {@link ItemShape} is. */
export interface ItemShapeProps {
  item: GraphItem;
  cursor: GraphCursor;
  /** Absent: it is not chosen but acted on, like a frame that closes. */
  selected?: boolean;
  dimmed: boolean;
  onActivate: (item: GraphItem) => void;
  children: ReactNode;
}

/** A part of the drawing that can be chosen by pointer and keyboard. */
export function ItemShape(props: ItemShapeProps) {
  const { item, cursor, selected, dimmed, onActivate, children } = props;
  return (
    <Box
      component="g"
      role="button"
      aria-label={item.label}
      aria-pressed={selected}
      data-item={item.key}
      tabIndex={cursor.tabStops.has(item.key) ? 0 : -1}
      onClick={() => onActivate(item)}
      onKeyDown={event => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onActivate(item);
        } else {
          cursor.move(item.key, event);
        }
      }}
      onPointerEnter={event => cursor.enter(item.key, event.currentTarget)}
      onPointerLeave={cursor.leave}
      onFocus={event => cursor.focus(item.key, event.currentTarget)}
      onBlur={cursor.leave}
      sx={{
        cursor: 'pointer',
        outline: 'none',
        opacity: dimmed ? 0.18 : 1,
        transition: 'opacity 120ms',
        '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
        '& .graph-ring': { visibility: 'hidden' },
        '&:focus-visible .graph-ring': { visibility: 'visible' },
      }}
    >
      {children}
    </Box>
  );
}
