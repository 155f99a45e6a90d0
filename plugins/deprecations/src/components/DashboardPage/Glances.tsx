import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DeprecationRow } from '@ridgeway/plugin-insights-common';
import { Glance } from './Glance';

/** What {@link Glances} shows. */
export interface GlancesProps {
  rows: readonly DeprecationRow[];
}

/** Deprecations that somebody still has something to do for, the next deadline first. */
export function Glances(props: GlancesProps) {
  const open = props.rows
    .filter(({ phase }) => phase !== 'done')
    .sort((a, b) => a.deadline.localeCompare(b.deadline));
  return (
    <section aria-label="How far are we?">
      <Typography variant="h6" component="h2" gutterBottom>
        How far are we?
      </Typography>
      {open.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          Nothing that is announced to go away is still in use.
        </Typography>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' },
          }}
        >
          {open.map(row => (
            <Glance key={row.id} row={row} />
          ))}
        </Box>
      )}
    </section>
  );
}
