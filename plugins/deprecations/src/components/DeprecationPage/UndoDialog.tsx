import { useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import {
  counted,
  DialogForm,
  errorReason,
  platformApiRef,
  RefText,
} from '@ridgeway/ui';
import { SubjectList } from '../shared/SubjectList';
import { outcomeOf, useAction } from '../shared/useAction';

/** What {@link UndoDialog} takes back. */
export interface UndoDialogProps {
  deprecation: DeprecationView;
  onChange: () => void;
  onClose: () => void;
}

/** Shows what is served again, and takes the enforcement back. */
export function UndoDialog(props: UndoDialogProps) {
  const { deprecation, onChange, onClose } = props;
  const { id, title, subjects } = deprecation;
  const api = useApi(platformApiRef);
  const { busy, error, run } = useAction(done => {
    onChange();
    if (done) {
      onClose();
    }
  });
  const stopped = subjects.filter(each => each.stopped);
  return (
    <DialogForm
      title={`Undo the enforcement of ${title}?`}
      confirm="Undo enforcement"
      cancel="Keep it"
      ready={!busy}
      onConfirm={() =>
        run(async () => {
          const { state } = await api.undoEnforcement(id);
          return outcomeOf(state, 'Undone. What was stopped is served again.');
        })
      }
      onClose={onClose}
    >
      {error && (
        <Alert severity="error">
          It is still enforced: <RefText text={errorReason(error)} />
        </Alert>
      )}
      <Typography variant="body2">
        The deadline stays over, and reminders go on every week.{' '}
        {stopped.length === 0
          ? 'Nothing was stopped by it.'
          : `${counted(stopped.length, 'service')} served again:`}
      </Typography>
      <SubjectList
        label="What is served again"
        subjects={stopped}
        notesOf={({ reasons }) => reasons.slice(0, 1)}
      />
    </DialogForm>
  );
}
