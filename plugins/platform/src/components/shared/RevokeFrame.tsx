import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { FormEvent, ReactNode, useId } from 'react';

/** What {@link RevokeFrame} asks. */
export interface RevokeFrameProps {
  /** The question: `Revoke newsletter-as-root?`. */
  title: string;
  /** Whether it can be revoked as it stands. */
  ready: boolean;
  onRevoke: () => void;
  onClose: () => void;
  /** What it comes to, and why it is done. */
  children: ReactNode;
}

/** A dialog that takes something back, once its reader has seen what it comes to. */
export function RevokeFrame(props: RevokeFrameProps) {
  const { title, ready, onRevoke, onClose, children } = props;
  const id = useId();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) {
      onRevoke();
    }
  };
  return (
    <Dialog
      open
      fullWidth
      fullScreen={narrow}
      maxWidth="md"
      aria-labelledby={`${id}title`}
      onClose={onClose}
    >
      <DialogTitle id={`${id}title`}>{title}</DialogTitle>
      <DialogContent dividers>
        <Stack
          component="form"
          id={`${id}form`}
          spacing={2.5}
          onSubmit={submit}
        >
          {children}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Keep it</Button>
        <Button
          type="submit"
          form={`${id}form`}
          color="error"
          variant="contained"
          disabled={!ready}
        >
          Revoke
        </Button>
      </DialogActions>
    </Dialog>
  );
}
