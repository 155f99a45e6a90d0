import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Diagnostic } from '@ridgeway/intent';
import { diagnosticsOf } from '@ridgeway/plugin-platform-common';
import { DiagnosticList, errorReason } from '@ridgeway/ui';
import { FormEvent, useState } from 'react';

/** What {@link CommitForm} asks for. */
export interface CommitFormProps {
  /** Why nothing can be committed now; undefined when it can. */
  hindrance: string | undefined;
  busy: boolean;
  error: Error | undefined;
  onCommit: (message: string) => void;
  onDiscard: () => void;
  /** Goes to a mistake; absent where the text is not edited. */
  onSelect?: (diagnostic: Diagnostic) => void;
  /** A message to start from. */
  suggested?: string;
  /** What the button says that commits nothing; default `Discard edit`. */
  discard?: string;
}

/** Asks why, and commits. */
export function CommitForm(props: CommitFormProps) {
  const { hindrance, busy, error, onCommit, onDiscard, onSelect } = props;
  const { suggested = '', discard = 'Discard edit' } = props;
  const [message, setMessage] = useState(suggested);
  const findings = diagnosticsOf(error);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCommit(message.trim());
  };

  return (
    <Stack component="form" spacing={1.5} onSubmit={submit}>
      {error && (
        <Alert severity="error">
          Nothing was committed: {errorReason(error)}
        </Alert>
      )}
      {findings.length > 0 && (
        <DiagnosticList diagnostics={findings} onSelect={onSelect} />
      )}
      <TextField
        size="small"
        label="What changes, and why"
        value={message}
        onChange={event => setMessage(event.target.value)}
        required
        fullWidth
        inputProps={{ maxLength: 500 }}
      />
      <Stack
        direction="row"
        spacing={1}
        alignItems="center"
        flexWrap="wrap"
        useFlexGap
      >
        <Button
          type="submit"
          variant="contained"
          disabled={busy || hindrance !== undefined || message.trim() === ''}
        >
          {busy ? 'Committing' : 'Commit change'}
        </Button>
        <Button onClick={onDiscard} disabled={busy}>
          {discard}
        </Button>
        {hindrance && (
          <Typography variant="body2" color="text.secondary">
            {hindrance}
          </Typography>
        )}
      </Stack>
    </Stack>
  );
}
