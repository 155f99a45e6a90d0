import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { BulkItem } from './useBulkMigration';

/** What {@link BulkSummary} sums up. */
export interface BulkSummaryProps {
  items: readonly BulkItem[];
}

/** `What is derived changes in 3 of 241. Left out: 2 of 241.` */
function summaryOf(items: readonly BulkItem[]): string {
  const ready = items.flatMap(item => (item.state === 'ready' ? [item] : []));
  const changing = ready.filter(({ view }) => view.resources.length > 0).length;
  const leftOut = items.length - ready.length;
  return [
    changing === 0
      ? 'What is derived stays the same.'
      : `What is derived changes in ${changing} of ${items.length}.`,
    ...(leftOut > 0 ? [`Left out: ${leftOut} of ${items.length}.`] : []),
  ].join(' ');
}

/** How far the look at many documents is, and what it comes to. */
export function BulkSummary(props: BulkSummaryProps) {
  const { items } = props;
  const loading = items.filter(({ state }) => state === 'loading').length;
  const seen = items.length - loading;
  return (
    <Stack spacing={1}>
      <Typography variant="body2" fontWeight={600} role="status">
        {loading > 0
          ? `Looking up what changes: ${seen} of ${items.length}.`
          : summaryOf(items)}
      </Typography>
      {loading > 0 && (
        <LinearProgress
          variant="determinate"
          aria-label="Looked up so far"
          value={(100 * seen) / items.length}
        />
      )}
    </Stack>
  );
}
