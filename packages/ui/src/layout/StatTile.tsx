import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';

/** What {@link StatTile} shows. */
export interface StatTileProps {
  label: string;
  value: ReactNode;
  /** What the figure counts, over what, and as of when. */
  definition: string;
  /** A line below the figure. */
  detail?: ReactNode;
}

/** A figure with its definition one hover or focus away. */
export function StatTile(props: StatTileProps) {
  const { label, value, definition, detail } = props;
  return (
    <Tooltip describeChild title={definition}>
      <Paper
        variant="outlined"
        tabIndex={0}
        sx={{ p: 2, minWidth: 0, height: '100%' }}
      >
        <Typography variant="body2" color="text.secondary" component="div">
          {label}
        </Typography>
        <Typography variant="h5" component="div" sx={{ mt: 0.5 }}>
          {value}
        </Typography>
        {detail && (
          <Box sx={{ mt: 0.5 }}>
            <Typography variant="body2" color="text.secondary" component="div">
              {detail}
            </Typography>
          </Box>
        )}
      </Paper>
    </Tooltip>
  );
}
