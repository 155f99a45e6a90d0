import { useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { IssuedToken } from '@ridgeway/plugin-platform-common';
import { CodeBlock, errorReason, platformApiRef } from '@ridgeway/ui';
import { FormEvent, useState } from 'react';

/** What {@link CreateTokenDialog} reports. */
export interface CreateTokenDialogProps {
  onCreated: () => void;
  onClose: () => void;
}

const DAYS = [7, 30, 90, 365];

function Issued(props: { token: IssuedToken }) {
  const { token } = props;
  return (
    <Stack spacing={2}>
      <Alert severity="warning">
        Copy it now: it is shown this once and kept only as a fingerprint.
      </Alert>
      <CodeBlock
        text={token.secret}
        title={`${token.name}, until ${token.expiresAt.slice(0, 10)}`}
        label="The new token"
        copyLabel="Copy token"
      />
    </Stack>
  );
}

/** Asks for a name and how long a token shall hold, and shows the token once. */
export function CreateTokenDialog(props: CreateTokenDialogProps) {
  const { onCreated, onClose } = props;
  const api = useApi(platformApiRef);
  const [name, setName] = useState('');
  const [days, setDays] = useState(30);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const [issued, setIssued] = useState<IssuedToken>();

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      setIssued(await api.issueToken({ name: name.trim(), days }));
      onCreated();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby="create-token-title"
      onClose={(_event, reason) => {
        // A click beside the dialog must not lose a token that is shown once.
        if (reason === 'escapeKeyDown' || !issued) {
          onClose();
        }
      }}
    >
      <form onSubmit={create}>
        <DialogTitle id="create-token-title">
          {issued ? 'Your new token' : 'Create a personal token'}
        </DialogTitle>
        <DialogContent>
          {issued ? (
            <Issued token={issued} />
          ) : (
            <Stack spacing={2} sx={{ pt: 1 }}>
              {error && (
                <Alert severity="error">
                  The token was not created: {errorReason(error)}
                </Alert>
              )}
              <TextField
                required
                label="Name"
                helperText="Where you will use it, for example my laptop"
                value={name}
                onChange={event => setName(event.target.value)}
                inputProps={{ maxLength: 100 }}
              />
              <TextField
                select
                label="Holds for"
                value={days}
                onChange={event => setDays(Number(event.target.value))}
              >
                {DAYS.map(choice => (
                  <MenuItem key={choice} value={choice}>
                    {choice} days
                  </MenuItem>
                ))}
              </TextField>
            </Stack>
          )}
        </DialogContent>
        <DialogActions>
          {issued ? (
            <Button onClick={onClose} variant="contained">
              Done
            </Button>
          ) : (
            <>
              <Button onClick={onClose}>Cancel</Button>
              <Button
                type="submit"
                variant="contained"
                disabled={busy || name.trim() === ''}
              >
                Create
              </Button>
            </>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
