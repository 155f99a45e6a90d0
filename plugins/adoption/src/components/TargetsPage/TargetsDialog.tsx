import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { PlatformSettings } from '@ridgeway/plugin-platform-common';
import { DiagnosticList, DiffBlock, errorReason } from '@ridgeway/ui';
import { useId } from 'react';
import { percentProblem } from './targetEdits';
import { TargetFields } from './TargetFields';
import { useTargets } from './useTargets';

/** What {@link TargetsDialog} changes. */
export interface TargetsDialogProps {
  settings: PlatformSettings;
  onClose: () => void;
  /** Called once they are committed or proposed. */
  onDone: () => void;
}

/** Sets the targets: a form, what it changes in the repository, and the commit. */
export function TargetsDialog(props: TargetsDialogProps) {
  const { settings, onClose, onDone } = props;
  const id = useId();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { form, change, changed, preview, check, commit, busy, error } =
    useTargets(settings, onDone);
  const problem = Object.values(form.percent).some(percentProblem);
  const refused = preview?.result.diagnostics.some(
    ({ severity }) => severity === 'error',
  );
  return (
    <Dialog
      open
      fullWidth
      fullScreen={narrow}
      maxWidth="md"
      aria-labelledby={id}
      onClose={onClose}
    >
      <DialogTitle id={id}>Set the targets of adoption</DialogTitle>
      <DialogContent dividers>
        <Stack spacing={2.5}>
          <Typography variant="body2">
            The share of all services that should be on the platform when it has
            an age. They are a commit to {settings.path}; months before keep the
            target they had.
          </Typography>
          <TargetFields form={form} onChange={change} />
          {error && (
            <Alert severity="error">
              The targets are as before: {errorReason(error)}
            </Alert>
          )}
          {preview && preview.result.diagnostics.length > 0 && (
            <DiagnosticList diagnostics={preview.result.diagnostics} />
          )}
          {preview && (
            <DiffBlock
              before={settings.text}
              after={preview.text}
              label={`Changes of ${settings.path}`}
            />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        {preview && !refused ? (
          <Button
            variant="contained"
            disabled={busy}
            onClick={() => commit(preview)}
          >
            Commit
          </Button>
        ) : (
          <Button
            variant="contained"
            disabled={busy || problem || !changed}
            onClick={check}
          >
            See the change
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
