import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ExceptionView, PreviewResult } from '@ridgeway/plugin-platform-common';
import { EffectDetails, errorReason, LiveView } from '@ridgeway/ui';
import { useState } from 'react';
import { RevokeFrame } from '../shared/RevokeFrame';
import { useRevocation } from './useRevocation';

/** What {@link RevokeDialog} asks about. */
export interface RevokeDialogProps {
  exception: ExceptionView;
  onClose: () => void;
}

/** Shows what ends with an exception before it is taken back, and asks why. */
export function RevokeDialog(props: RevokeDialogProps) {
  const { exception, onClose } = props;
  const { id, path, subject, standing } = exception;
  const toasts = useApi(toastApiRef);
  const [reason, setReason] = useState('');
  const { consequences, revoke, busy, error } = useRevocation(exception, () => {
    toasts.post({
      title: `The exception ${id} is revoked.`,
      status: 'success',
      timeout: 6000,
    });
    onClose();
  });
  const known = consequences.state === 'ready' ? consequences.value : undefined;

  return (
    <RevokeFrame
      title={`Revoke ${id}?`}
      ready={known !== undefined && reason.trim() !== '' && !busy}
      onRevoke={() => known && revoke(reason, known.head)}
      onClose={onClose}
    >
      {error && (
        <Alert severity="error">
          The exception still stands: {errorReason(error)}
        </Alert>
      )}
      <Alert severity="warning">
        {standing === 'expired'
          ? `Until now ${subject} goes on as it runs. Without the exception the guardrail holds again, at once: what still rests on it may stop.`
          : `The guardrail holds for ${subject} again, at once. What rests on the exception may stop.`}
      </Alert>
      <LiveView live={consequences} what="what would change">
        {({ preview }) => <EffectDetails effect={effectOf(path, preview)} />}
      </LiveView>
      <TextField
        label="Why it is revoked"
        value={reason}
        onChange={event => setReason(event.target.value)}
        helperText="It stands in the history of the service."
        multiline
        minRows={2}
        required
      />
      <Typography variant="body2" color="text.secondary">
        To have it back, somebody who owns the guardrail has to grant it anew.
      </Typography>
    </RevokeFrame>
  );
}

function effectOf(path: string, preview: PreviewResult) {
  return {
    changes: [{ path }],
    digest: '',
    openness: preview.openness,
    conditions: [...preview.conditions, ...preview.affected],
  };
}
