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
import { PrefilledRequest, REQUEST_KIND_WORDS } from '@ridgeway/ui';
import { FormEvent, useState } from 'react';
import { SubjectPicker } from './SubjectPicker';

/** What is asked for without a denial to start from. */
export type NewRequestKind = 'support' | 'feature';

/** What {@link NewRequestDialog} asks for. */
export interface NewRequestDialogProps {
  kind: NewRequestKind;
  onContinue: (request: PrefilledRequest) => void;
  onClose: () => void;
}

const TITLE_HELP: Record<NewRequestKind, string> = {
  support: 'One line, for example: Certificate of shop.example.com not renewed',
  feature: 'One line, for example: Schedule a job every night',
};

/** Asks what it is about, before the reason is written. */
export function NewRequestDialog(props: NewRequestDialogProps) {
  const { kind, onContinue, onClose } = props;
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const [subject, setSubject] = useState<string>();
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (subject && title.trim()) {
      onContinue({ kind, subject, object: title.trim() });
    }
  };
  return (
    <Dialog
      open
      fullWidth
      fullScreen={narrow}
      maxWidth="sm"
      aria-labelledby="new-request-title"
      onClose={(_event, cause) => {
        if (cause === 'escapeKeyDown' || title === '') {
          onClose();
        }
      }}
    >
      <form onSubmit={submit}>
        <DialogTitle id="new-request-title">
          {REQUEST_KIND_WORDS[kind].ask}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            <SubjectPicker
              required
              label="What it is for"
              helperText="A service, or a whole sector"
              value={subject}
              onChange={setSubject}
            />
            <TextField
              required
              label="Title"
              helperText={TITLE_HELP[kind]}
              value={title}
              onChange={event => setTitle(event.target.value)}
              InputLabelProps={{ shrink: true }}
              inputProps={{ maxLength: 200 }}
            />
            <Typography variant="body2" color="text.secondary">
              Access, consent, egress and exceptions are asked for where they
              are needed: at the condition that is not met, on the page of the
              service or in the preview.
            </Typography>
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="contained"
            disabled={!subject || title.trim() === ''}
          >
            Continue
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
