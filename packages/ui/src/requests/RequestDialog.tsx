import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { SupportPriority } from '@ridgeway/plugin-platform-common';
import { FormEvent, useId, useState } from 'react';
import { RefText } from '../entity/RefText';
import { errorReason } from '../states/errorKind';
import { DraftDetails } from './DraftDetails';
import { dayAhead } from './exceptionDays';
import { ExpiresField, isDated, isPossibleEnd } from './ExpiresField';
import { PrefilledRequest } from './PrefilledRequest';
import { PriorityField } from './PriorityField';
import { RequestLink } from './RequestLink';
import { requestLabel } from './requestWords';
import { SentDetails } from './SentDetails';
import { useOwnership } from './useOwnership';
import { useRequestDraft } from './useRequestDraft';
import { useSendRequest } from './useSendRequest';

/** What {@link RequestDialog} asks for. */
export interface RequestDialogProps {
  request: PrefilledRequest;
  onClose: () => void;
}

/** Days that an exception or more time is asked for, unless its author says otherwise. */
const USUAL_DAYS = 90;

/**
 * Asks an owner for something: shows who decides and what exactly would change, and sends it with
 * a reason. Whoever decides it themselves grants it right here, unless it is a feature.
 */
export function RequestDialog(props: RequestDialogProps) {
  const { request, onClose } = props;
  const { kind } = request;
  const titleId = useId();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const [reason, setReason] = useState('');
  const [expires, setExpires] = useState(
    request.expires ?? dayAhead(USUAL_DAYS),
  );
  const [priority, setPriority] = useState<SupportPriority>(
    request.priority ?? 'P2',
  );
  const possible = !isDated(kind) || isPossibleEnd(expires, kind);
  const filled: PrefilledRequest = {
    ...request,
    ...(isDated(kind) && possible && { expires }),
    ...(kind === 'support' && { priority }),
  };
  const draft = useRequestDraft(filled);
  const ownership = useOwnership();
  const { sent, error, left, busy, ask, grant } = useSendRequest();

  const drafted = draft.state === 'ready' ? draft.value : undefined;
  // What is published is weighed first, by whoever decides it too.
  const own =
    kind !== 'feature' &&
    drafted !== undefined &&
    ownership.includes(drafted.owner);
  const joins = drafted?.existing !== undefined && !own;
  const ready =
    drafted !== undefined &&
    reason.trim() !== '' &&
    possible &&
    !(own && drafted.effect.blocked);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A form around the button that opened the dialog is not what is submitted.
    event.stopPropagation();
    if (drafted && ready && !busy) {
      const input = { ...filled, reason: reason.trim() };
      await (own ? grant(input, drafted) : ask(input, drafted));
    }
  };

  return (
    <Dialog
      open
      fullWidth
      fullScreen={narrow}
      maxWidth="md"
      aria-labelledby={titleId}
      onClose={(_event, cause) => {
        // A click beside the dialog must not lose what was typed.
        if (cause === 'escapeKeyDown' || sent || reason === '') {
          onClose();
        }
      }}
    >
      <DialogTitle id={titleId}>{requestLabel(request, own)}</DialogTitle>
      <DialogContent dividers>
        {sent ? (
          <SentDetails sent={sent} />
        ) : (
          <Stack
            component="form"
            id={`${titleId}form`}
            spacing={2.5}
            onSubmit={submit}
          >
            <DraftDetails draft={draft} own={own} />
            {isDated(kind) && !joins && (
              <ExpiresField kind={kind} value={expires} onChange={setExpires} />
            )}
            {kind === 'support' && !joins && (
              <PriorityField value={priority} onChange={setPriority} />
            )}
            <TextField
              label={joins ? 'Your reason' : 'Why it is needed'}
              helperText={
                own
                  ? 'Kept with the decision, for whoever asks later.'
                  : 'What the owner decides by: what you are building, and what happens without it.'
              }
              value={reason}
              onChange={event => setReason(event.target.value)}
              required
              multiline
              minRows={2}
              maxRows={8}
              inputProps={{ maxLength: 2000 }}
            />
            {error && (
              <Alert severity="error">
                {left ? (
                  <>
                    It is asked for, but not granted:{' '}
                    <RefText text={errorReason(error)} />{' '}
                    <RequestLink id={left.id}>Go to the request</RequestLink>
                  </>
                ) : (
                  <>
                    Nothing was sent: <RefText text={errorReason(error)} />
                  </>
                )}
              </Alert>
            )}
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        {sent ? (
          <Button variant="contained" onClick={onClose}>
            Done
          </Button>
        ) : (
          <>
            {drafted && reason.trim() === '' && (
              <Typography
                variant="body2"
                color="text.secondary"
                sx={{ mr: 'auto', pl: 1 }}
              >
                Say why first.
              </Typography>
            )}
            <Button onClick={onClose}>Cancel</Button>
            <Button
              type="submit"
              form={`${titleId}form`}
              variant="contained"
              disabled={!ready || busy}
            >
              {sendLabel(own, joins, requestLabel(request, own))}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

function sendLabel(own: boolean, joins: boolean, grant: string): string {
  if (own) {
    return grant;
  }
  return joins ? 'Add your reason' : 'Send request';
}
