import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RefText, RequestLink, StatusIcon } from '@ridgeway/ui';
import { BulkItem } from './useBulkGrant';

/** What {@link BulkItems} lists. */
export interface BulkItemsProps {
  items: readonly BulkItem[];
}

function outcomeOf(item: BulkItem): string | undefined {
  switch (item.state) {
    case 'left-out':
      return `Left out: ${item.why}`;
    case 'failed':
      return `Not granted: ${item.why}`;
    case 'granting':
      return 'Granting';
    case 'granted':
      return item.view.state === 'granted-pending-merge'
        ? 'Granted, to be merged'
        : 'Granted';
    default:
      return undefined;
  }
}

function healthOfItem({ state }: BulkItem) {
  switch (state) {
    case 'granted':
      return 'met';
    case 'failed':
    case 'left-out':
      return 'unmet';
    default:
      return undefined;
  }
}

/** Each request with what became of it, told as it happens. */
export function BulkItems(props: BulkItemsProps) {
  return (
    <Stack
      component="ul"
      spacing={1}
      aria-live="polite"
      aria-label="Selected requests"
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {props.items.map(item => {
        const health = healthOfItem(item);
        const outcome = outcomeOf(item);
        return (
          <Box
            component="li"
            key={item.request.id}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
          >
            {health && <StatusIcon health={health} size={18} />}
            <Box sx={{ minWidth: 0 }}>
              <Typography variant="body2">
                <RequestLink id={item.request.id}>
                  {item.request.title}
                </RequestLink>
              </Typography>
              {outcome && (
                <Typography variant="body2" color="text.secondary">
                  <RefText text={outcome} />
                </Typography>
              )}
            </Box>
          </Box>
        );
      })}
    </Stack>
  );
}
