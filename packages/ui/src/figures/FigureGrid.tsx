import Box from '@mui/material/Box';
import { ReactNode } from 'react';

/** What {@link FigureGrid} arranges. */
export interface FigureGridProps {
  label: string;
  /** Tiles. */
  children: ReactNode;
}

/** Figures side by side, as many as fit. */
export function FigureGrid(props: FigureGridProps) {
  return (
    <Box
      component="section"
      aria-label={props.label}
      sx={{
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: {
          xs: 'repeat(auto-fit, minmax(150px, 1fr))',
          sm: 'repeat(auto-fit, minmax(220px, 1fr))',
        },
      }}
    >
      {props.children}
    </Box>
  );
}
