import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { FormEvent, ReactNode, useId } from 'react';

/** What {@link DialogForm} asks. */
export interface DialogFormProps {
  /** The question: `Revoke newsletter-as-root?`. */
  title: string;
  /** What the button says that does it: `Revoke`. */
  confirm: string;
  /** What the button says that leaves everything as it is; default `Cancel`. */
  cancel?: string;
  /** It takes something away from somebody. */
  harmful?: boolean;
  /** Whether it can be done as it stands. */
  ready: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What it comes to, and what has to be said about it. */
  children: ReactNode;
}

/** A dialog that does something, once its reader has seen what it comes to. */
export function DialogForm(props: DialogFormProps) {
  const { title, confirm, cancel = 'Cancel', harmful, ready } = props;
  const { onConfirm, onClose, children } = props;
  const id = useId();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) {
      onConfirm();
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
        <Button onClick={onClose}>{cancel}</Button>
        <Button
          type="submit"
          form={`${id}form`}
          color={harmful ? 'error' : 'primary'}
          variant="contained"
          disabled={!ready}
        >
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
