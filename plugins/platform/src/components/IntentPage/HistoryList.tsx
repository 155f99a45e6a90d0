import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { HistoryEntry } from '@ridgeway/plugin-platform-common';
import { OwnerLink } from '@ridgeway/ui';

/** What {@link HistoryList} lists. */
export interface HistoryListProps {
  history: readonly HistoryEntry[];
}

const format = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** Who changed the intent when, and why. */
export function HistoryList(props: HistoryListProps) {
  const { history } = props;
  if (history.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        No change is recorded yet.
      </Typography>
    );
  }
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {history.map((entry, index) => (
        <Box
          component="li"
          key={entry.commit}
          sx={{
            py: 1,
            borderTop: index > 0 ? 1 : 0,
            borderColor: 'divider',
          }}
        >
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {entry.message.trim().split('\n')[0]}
          </Typography>
          <Typography variant="body2" color="text.secondary" component="div">
            {entry.author.entityRef ? (
              <OwnerLink owner={entry.author.entityRef} />
            ) : (
              entry.author.name
            )}
            ,{' '}
            <time dateTime={entry.at}>{format.format(new Date(entry.at))}</time>
            , <code title={entry.commit}>{entry.commit.slice(0, 8)}</code>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
