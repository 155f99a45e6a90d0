import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { ChangeRequest } from '@ridgeway/plugin-platform-common';
import {
  EffectDetails,
  errorReason,
  LoadingState,
  platformApiRef,
} from '@ridgeway/ui';
import { useState } from 'react';
import { RevokeFrame } from '../shared/RevokeFrame';
import { RemovalWarning } from './RemovalWarning';
import { useConsentRemoval } from './useConsentRemoval';

/** What {@link RevokeConsentDialog} takes back. */
export interface RevokeConsentDialogProps {
  caller: string;
  callee: string;
  onRevoked: () => void;
  onClose: () => void;
}

/** Takes a consent back, after showing who breaks. */
export function RevokeConsentDialog(props: RevokeConsentDialogProps) {
  const { caller, callee, onRevoked, onClose } = props;
  const api = useApi(platformApiRef);
  const toasts = useApi(toastApiRef);
  const [attempt, setAttempt] = useState(0);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const removal = useConsentRemoval(caller, callee, attempt);
  const moved = error?.name === 'ConflictError';

  const lookAgain = () => {
    setError(undefined);
    setAttempt(attempt + 1);
  };
  const revoke = async (change: ChangeRequest) => {
    setBusy(true);
    setError(undefined);
    try {
      const { state } = await api.change({
        ...change,
        message: `${change.message}\n\n${reason.trim()}`,
      });
      toasts.post({
        title:
          state === 'committed'
            ? `${callee} no longer consents to calls from ${caller}. It is being derived.`
            : 'Proposed. It takes effect once it is merged.',
        status: 'success',
        timeout: 6000,
      });
      onRevoked();
      onClose();
    } catch (caught) {
      setError(toError(caught));
      setBusy(false);
    }
  };

  return (
    <RevokeFrame
      title={`Revoke the consent of ${callee} to ${caller}?`}
      ready={
        removal.state === 'ready' && !busy && !moved && reason.trim() !== ''
      }
      onRevoke={() => removal.state === 'ready' && revoke(removal.change)}
      onClose={onClose}
    >
      {removal.state === 'loading' && (
        <LoadingState label="Working out who breaks" />
      )}
      {removal.state === 'failed' && (
        <Alert
          severity="error"
          action={<Button onClick={lookAgain}>Try again</Button>}
        >
          {errorReason(removal.error)}
        </Alert>
      )}
      {removal.state === 'ready' && (
        <>
          <RemovalWarning
            caller={caller}
            callee={callee}
            effect={removal.effect}
          />
          <EffectDetails effect={removal.effect} />
          <TextField
            label="Why it is revoked"
            helperText={`Kept in the history of both services; whoever owns ${caller} reads it.`}
            value={reason}
            onChange={event => setReason(event.target.value)}
            required
            multiline
            minRows={2}
            maxRows={8}
            inputProps={{ maxLength: 2000 }}
          />
          {error && (
            <Alert
              severity="error"
              action={moved && <Button onClick={lookAgain}>Look again</Button>}
            >
              Nothing was changed: {errorReason(error)}
            </Alert>
          )}
        </>
      )}
    </RevokeFrame>
  );
}
