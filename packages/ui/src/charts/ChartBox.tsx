import Box from '@mui/material/Box';
import { ReactNode, useRef } from 'react';
import { useSize } from '../graph/useSize';

/** What {@link ChartBox} measures. */
export interface ChartBoxProps {
  /** Said to screen readers instead of the drawing: what it shows, in a sentence. */
  label: string;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height: number;
  /** Draws at a width. */
  children: (width: number) => ReactNode;
}

/** Gives a drawing its room, and a name to those who cannot see it. */
export function ChartBox(props: ChartBoxProps) {
  const { label, height, children } = props;
  const ref = useRef<HTMLDivElement>(null);
  const measured = useSize(ref).width;
  const width = props.width ?? measured;
  return (
    <Box
      ref={ref}
      role="img"
      aria-label={label}
      sx={{
        width: props.width ?? '100%',
        height,
        overflow: 'hidden',
        // Letters of an axis are as large as those of a table's small print.
        '& text': { fontSize: '12px !important', fill: 'currentColor' },
        color: 'text.secondary',
      }}
    >
      {width > 0 && children(width)}
    </Box>
  );
}
