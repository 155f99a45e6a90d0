import { useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { DeprecationView, LAST_DAYS } from '@ridgeway/plugin-platform-common';
import {
  dayAhead,
  DialogForm,
  errorReason,
  formatDay,
  platformApiRef,
  RefText,
  teamName,
} from '@ridgeway/ui';
import { useState } from 'react';
import { useAction } from '../shared/useAction';

/** What {@link SnoozeDialog} keeps away. */
export interface SnoozeDialogProps {
  deprecation: DeprecationView;
  /** Entity reference of a group. */
  team: string;
  /** The last day that can be chosen. */
  latest: string;
  onChange: () => void;
  onClose: () => void;
}

const USUAL = 14;

/** Keeps reminders away from a team for a while, with a reason that everybody can read. */
export function SnoozeDialog(props: SnoozeDialogProps) {
  const { deprecation, latest, team, onChange, onClose } = props;
  const api = useApi(platformApiRef);
  const [until, setUntil] = useState([dayAhead(USUAL), latest].sort()[0]);
  const [reason, setReason] = useState('');
  const { busy, error, run } = useAction(done => {
    onChange();
    if (done) {
      onClose();
    }
  });
  const possible = until > dayAhead(0) && until <= latest;
  return (
    <DialogForm
      title={`Snooze reminders of ${teamName(team)}`}
      confirm="Snooze"
      ready={!busy && possible && reason.trim() !== ''}
      onConfirm={() =>
        run(async () => {
          await api.snoozeDeprecation(deprecation.id, {
            team,
            until,
            reason: reason.trim(),
          });
          return `${teamName(team)} is not reminded until ${formatDay(until)}.`;
        })
      }
      onClose={onClose}
    >
      {error && (
        <Alert severity="error">
          Reminders go on: <RefText text={errorReason(error)} />
        </Alert>
      )}
      <Typography variant="body2">
        The deadline stays as it is, and in the last {LAST_DAYS} days before it
        everybody is reminded. For more time ask for an extension on the
        service's page.
      </Typography>
      <TextField
        type="date"
        label="Until"
        value={until}
        onChange={event => setUntil(event.target.value)}
        required
        error={!possible}
        helperText={`A day between ${dayAhead(1)} and ${latest}`}
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: dayAhead(1), max: latest }}
      />
      <TextField
        label="Why"
        helperText="Shown beside the team, for everybody."
        value={reason}
        onChange={event => setReason(event.target.value)}
        required
        multiline
        minRows={2}
        inputProps={{ maxLength: 2000 }}
      />
    </DialogForm>
  );
}
