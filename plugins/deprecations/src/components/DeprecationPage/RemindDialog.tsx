import { useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import {
  counted,
  DialogForm,
  errorReason,
  formatDay,
  platformApiRef,
  RefText,
} from '@ridgeway/ui';
import { useAction } from '../shared/useAction';

/** What {@link RemindDialog} sends. */
export interface RemindDialogProps {
  deprecation: DeprecationView;
  /** Entity references; all that have something left when absent. */
  teams?: string[];
  onChange: () => void;
  onClose: () => void;
}

/** Reminds teams by a notification, now. */
export function RemindDialog(props: RemindDialogProps) {
  const { deprecation, teams, onChange, onClose } = props;
  const { id, title, deadline, subjects } = deprecation;
  const api = useApi(platformApiRef);
  const { busy, error, run } = useAction(done => {
    onChange();
    if (done) {
      onClose();
    }
  });
  const told =
    teams ??
    [...new Set(subjects.map(({ owner }) => owner))].flatMap(owner =>
      owner === undefined ? [] : [owner],
    );
  return (
    <DialogForm
      title={`Remind of ${title}?`}
      confirm="Send"
      ready={!busy && told.length > 0}
      onConfirm={() =>
        run(async () => {
          const { reminded } = await api.remindOfDeprecation(
            id,
            teams ? { teams } : {},
          );
          return reminded.length === 0
            ? 'Nobody was reminded: whoever has something left was reminded today, or snoozes reminders.'
            : `${counted(reminded.length, 'team')} reminded.`;
        })
      }
      onClose={onClose}
    >
      {error && (
        <Alert severity="error">
          Nobody was reminded: <RefText text={errorReason(error)} />
        </Alert>
      )}
      <Typography variant="body2">
        Every member of these groups gets a notification that names their
        services, the deadline
        {deadline && ` (${formatDay(deadline)})`}, what to do, and where there
        is help:
      </Typography>
      <Typography variant="body2">
        {told.length > 0 ? <RefText text={told.join(', ')} /> : 'nobody'}
      </Typography>
    </DialogForm>
  );
}
