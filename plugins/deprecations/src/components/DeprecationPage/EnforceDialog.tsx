import { useApi } from '@backstage/frontend-plugin-api';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import {
  counted,
  dayAhead,
  DialogForm,
  errorReason,
  formatDay,
  platformApiRef,
  RefText,
} from '@ridgeway/ui';
import { outcomeOf, useAction } from '../shared/useAction';
import { SubjectList } from '../shared/SubjectList';

/** What {@link EnforceDialog} turns off. */
export interface EnforceDialogProps {
  deprecation: DeprecationView;
  onChange: () => void;
  onClose: () => void;
}

/** Shows what stops being served, and turns the switch for exactly that. */
export function EnforceDialog(props: EnforceDialogProps) {
  const { deprecation, onChange, onClose } = props;
  const { id, title, subjects, head } = deprecation;
  const api = useApi(platformApiRef);
  const { busy, error, run } = useAction(done => {
    onChange();
    if (done) {
      onClose();
    }
  });
  // An extension lives through its last day.
  const spared = subjects.filter(
    ({ extension }) => extension && extension.until >= dayAhead(0),
  );
  const stopping = subjects.filter(each => !spared.includes(each));
  return (
    <DialogForm
      title={`Enforce: ${title}`}
      confirm={
        stopping.length === 0
          ? 'Enforce'
          : `Stop serving ${counted(stopping.length, 'service')}`
      }
      cancel="Not now"
      harmful
      ready={!busy}
      onConfirm={() =>
        run(async () => {
          const { state } = await api.enforceDeprecation(id, {
            stops: stopping.map(({ subject }) => subject),
            base: head,
          });
          return outcomeOf(state, 'Enforced. It can be undone on this page.');
        })
      }
      onClose={onClose}
    >
      {error && (
        <Alert severity="error">
          Nothing was stopped: <RefText text={errorReason(error)} />
        </Alert>
      )}
      <Alert severity="warning">
        What is delivered and runs goes on as it is. Changes of these documents
        are refused until they are migrated, and nothing new is derived from
        them.
      </Alert>
      <Typography variant="subtitle2" component="h3">
        {stopping.length === 0
          ? 'Nothing stops being served'
          : `${counted(stopping.length, 'service')} no longer served`}
      </Typography>
      <SubjectList
        label="What stops being served"
        subjects={stopping}
        notesOf={({ reasons, steps }) => [...reasons, ...steps].slice(0, 1)}
      />
      {spared.length > 0 && (
        <>
          <Typography variant="subtitle2" component="h3">
            Served on, because of an extension
          </Typography>
          <SubjectList
            label="What goes on"
            subjects={spared}
            notesOf={({ extension }) =>
              extension
                ? [`Until ${formatDay(extension.until)}: ${extension.reason}`]
                : []
            }
          />
        </>
      )}
    </DialogForm>
  );
}
