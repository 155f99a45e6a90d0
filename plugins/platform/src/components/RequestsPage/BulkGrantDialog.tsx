import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { RequestSummary } from '@ridgeway/plugin-platform-common';
import { LoadingState, OpennessList } from '@ridgeway/ui';
import { useState } from 'react';
import { BulkItems } from './BulkItems';
import { combineOpenness } from './combineOpenness';
import { BulkItem, useBulkGrant } from './useBulkGrant';

/** What {@link BulkGrantDialog} confirms. */
export interface BulkGrantDialogProps {
  requests: readonly RequestSummary[];
  onClose: () => void;
}

function Openings(props: { items: readonly BulkItem[] }) {
  const openness = combineOpenness(
    props.items.flatMap(item =>
      item.state === 'ready' && item.view.effect
        ? [item.view.effect.openness]
        : [],
    ),
  );
  if (openness.opened.length + openness.closed.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        No derived resource gets more open or more closed.
      </Typography>
    );
  }
  return <OpennessList openness={openness} />;
}

/** Shows what several requests open together, and grants them one by one. */
export function BulkGrantDialog(props: BulkGrantDialogProps) {
  const { requests, onClose } = props;
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { items, phase, grant } = useBulkGrant(requests);
  const [reason, setReason] = useState('');
  const ready = items.filter(({ state }) => state === 'ready').length;
  const granted = items.filter(({ state }) => state === 'granted').length;
  return (
    <Dialog
      open
      fullWidth
      fullScreen={narrow}
      maxWidth="md"
      aria-labelledby="bulk-grant-title"
      onClose={() => {
        if (phase !== 'granting') {
          onClose();
        }
      }}
    >
      <DialogTitle id="bulk-grant-title">
        {phase === 'done'
          ? `${granted} of ${items.length} granted`
          : `Grant ${items.length} ${
              items.length === 1 ? 'request' : 'requests'
            }`}
      </DialogTitle>
      <DialogContent dividers>
        {phase === 'loading' ? (
          <LoadingState label="Looking up what they change" />
        ) : (
          <Stack spacing={2.5}>
            <BulkItems items={items} />
            {phase === 'ready' && ready > 0 && (
              <>
                <Typography variant="subtitle2" component="h3">
                  What opens and what closes, together
                </Typography>
                <Openings items={items} />
                <TextField
                  label="Reason (optional)"
                  helperText="Sent with each of them."
                  value={reason}
                  onChange={event => setReason(event.target.value)}
                  multiline
                  maxRows={6}
                  inputProps={{ maxLength: 2000 }}
                />
              </>
            )}
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        {phase === 'done' ? (
          <Button variant="contained" onClick={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button onClick={onClose} disabled={phase === 'granting'}>
              Cancel
            </Button>
            <Button
              variant="contained"
              disabled={phase !== 'ready' || ready === 0}
              onClick={() => grant(reason.trim())}
            >
              {phase === 'granting' ? 'Granting' : `Grant ${ready}`}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}
