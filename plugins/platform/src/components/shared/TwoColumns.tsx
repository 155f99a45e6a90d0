import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { ReactNode } from 'react';

/** What {@link TwoColumns} arranges. */
export interface TwoColumnsProps {
  main: ReactNode;
  side: ReactNode;
  /** The side needs room too, for example for differences. */
  wideSide?: boolean;
}

/** What needs reading beside what is looked up; one below the other on a narrow screen. */
export function TwoColumns(props: TwoColumnsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: props.wideSide
            ? 'minmax(0, 4fr) minmax(0, 3fr)'
            : 'minmax(0, 2fr) minmax(0, 1fr)',
        },
      }}
    >
      <Stack spacing={3} sx={{ minWidth: 0 }}>
        {props.main}
      </Stack>
      <Stack spacing={3} sx={{ minWidth: 0 }}>
        {props.side}
      </Stack>
    </Box>
  );
}
