import Box from '@mui/material/Box';
import { ReactNode } from 'react';

/** Inputs side by side where there is room, below each other on a phone. */
export function Columns(props: {
  /** CSS grid columns on a wide screen. */
  template: string;
  children: ReactNode;
}) {
  const { template, children } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 1,
        // Room for the label of an input below another.
        rowGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: template },
      }}
    >
      {children}
    </Box>
  );
}
