import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  MigrationCandidate,
  MigrationRun,
} from '@ridgeway/plugin-platform-common';
import { counted, DialogForm, errorReason, RefText } from '@ridgeway/ui';
import { BulkItemDetails } from './BulkItemDetails';
import { BulkSummary } from './BulkSummary';
import { useBulkMigration } from './useBulkMigration';
import { subjectOf } from './useCandidates';

/** What {@link BulkDialog} migrates. */
export interface BulkDialogProps {
  candidates: readonly MigrationCandidate[];
  onClose: () => void;
  onStarted: (run: MigrationRun) => void;
}

/** Shows what changes in each document, and migrates them. */
export function BulkDialog(props: BulkDialogProps) {
  const { candidates, onClose, onStarted } = props;
  const { items, busy, error, accept, start } = useBulkMigration(
    candidates,
    onStarted,
  );
  const loading = items.some(({ state }) => state === 'loading');
  const ready = items.filter(({ state }) => state === 'ready').length;
  return (
    <DialogForm
      title={`Migrate ${counted(items.length, 'service')}`}
      confirm={busy ? 'Starting' : `Migrate ${ready}`}
      ready={!busy && !loading && ready > 0}
      onConfirm={start}
      onClose={onClose}
    >
      {error && (
        <Alert severity="error">
          Nothing was migrated: <RefText text={errorReason(error)} />
        </Alert>
      )}
      <Typography variant="body2">
        Each document is a commit of its own. One that changes before its turn
        is left out, and the run goes on when the portal restarts.
      </Typography>
      <BulkSummary items={items} />
      <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {items.map(item => (
          <BulkItemDetails
            key={subjectOf(item.candidate)}
            item={item}
            onAccept={(migration, taken) =>
              accept(subjectOf(item.candidate), migration, taken)
            }
          />
        ))}
      </Stack>
    </DialogForm>
  );
}
