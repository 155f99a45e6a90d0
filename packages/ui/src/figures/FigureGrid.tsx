import Box from '@mui/material/Box';
import { ReactNode } from 'react';

/** What {@link FigureGrid} arranges. */
export interface FigureGridProps {
  label: string;
  /** Pixels that a tile needs where there is room; default 220. */
  least?: number;
  /** Tiles. */
  children: ReactNode;
}

/** Figures side by side, as many as fit. */
export function FigureGrid(props: FigureGridProps) {
  const { label, least = 220, children } = props;
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: {
          xs: 'repeat(auto-fit, minmax(150px, 1fr))',
          sm: `repeat(auto-fit, minmax(${least}px, 1fr))`,
        },
      }}
    >
      {children}
    </Box>
  );
}
