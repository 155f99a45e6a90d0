import { useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { TokenSummary } from '@ridgeway/plugin-platform-common';
import { errorReason, platformApiRef } from '@ridgeway/ui';
import { useState } from 'react';

/** What {@link RevokeTokenDialog} asks about. */
export interface RevokeTokenDialogProps {
  token: TokenSummary;
  onRevoked: () => void;
  onClose: () => void;
}

/** Asks before a token stops working. */
export function RevokeTokenDialog(props: RevokeTokenDialogProps) {
  const { token, onRevoked, onClose } = props;
  const api = useApi(platformApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const revoke = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await api.revokeToken(token.id);
      onRevoked();
      onClose();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby="revoke-token-title">
      <DialogTitle id="revoke-token-title">Revoke {token.name}?</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {error && (
            <Alert severity="error">
              The token still works: {errorReason(error)}
            </Alert>
          )}
          <Typography variant="body2">
            Git will refuse it from now on, wherever it is in use. This cannot
            be undone; a new token can take its place.
          </Typography>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Keep it</Button>
        <Button
          onClick={revoke}
          color="error"
          variant="contained"
          disabled={busy}
        >
          Revoke
        </Button>
      </DialogActions>
    </Dialog>
  );
}
