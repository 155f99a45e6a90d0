import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { PlatformApi, RequestView } from '@ridgeway/plugin-platform-common';
import {
  errorReason,
  ExpiresField,
  isPossibleEnd,
  RefText,
} from '@ridgeway/ui';
import { useState } from 'react';
import { hindrancesOf } from './hindrancesOf';
import { useAnswer } from './useAnswer';

/** What {@link AnswerForm} answers. */
export interface AnswerFormProps {
  request: RequestView;
  onRefresh: () => void;
}

const DECLINE_NEEDS_A_REASON =
  'Say why, and what would be granted instead: then the other side knows what to do next.';

/**
 * One field for everything that can be said, and a button for each thing that can be done with
 * it. Whatever fails or is decided meanwhile, what was typed stays.
 */
export function AnswerForm(props: AnswerFormProps) {
  const { request, onRefresh } = props;
  const { id, kind, may, effect, state } = request;
  const [text, setText] = useState('');
  const [reasonMissing, setReasonMissing] = useState(false);
  const [expires, setExpires] = useState(request.expires ?? '');
  const { error, busy, answer } = useAnswer(onRefresh);

  const said = text.trim();
  const open = state === 'open';
  // A feature is decided by the product rules, in a form of its own.
  const decidable = open && kind !== 'feature';
  const endsLater = kind === 'exception' && open && may.grant.allowed;
  const grantable =
    effect !== undefined &&
    effect.blocked === undefined &&
    (!endsLater || isPossibleEnd(expires));

  const run = async (send: (api: PlatformApi) => Promise<unknown>) => {
    setReasonMissing(false);
    if (await answer(send)) {
      setText('');
    }
  };
  const grant = (digest: string) =>
    run(api =>
      api.grantRequest(id, {
        digest,
        ...(said && { reason: said }),
        ...(endsLater && expires !== request.expires && { expires }),
      }),
    );
  const decline = () => {
    if (said) {
      run(api => api.declineRequest(id, { reason: said }));
    } else {
      setReasonMissing(true);
    }
  };

  return (
    <Stack spacing={1.5}>
      {error && (
        <Alert severity="error">
          That did not work: <RefText text={errorReason(error)} /> What you
          typed is still here.
        </Alert>
      )}
      <TextField
        label={
          may.decline.allowed && decidable ? 'Reason or comment' : 'Comment'
        }
        value={text}
        onChange={event => {
          setText(event.target.value);
          setReasonMissing(false);
        }}
        error={reasonMissing}
        helperText={reasonMissing ? DECLINE_NEEDS_A_REASON : undefined}
        multiline
        minRows={2}
        maxRows={10}
        inputProps={{ maxLength: 2000 }}
      />
      {endsLater && (
        <ExpiresField
          label="Grant until"
          value={expires}
          onChange={setExpires}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {decidable && may.grant.allowed && (
          <Button
            variant="contained"
            disabled={busy || !grantable}
            onClick={() => effect && grant(effect.digest)}
          >
            Grant
          </Button>
        )}
        {decidable && may.decline.allowed && (
          <Button
            variant="outlined"
            color="error"
            disabled={busy}
            onClick={decline}
          >
            Decline
          </Button>
        )}
        <Button
          variant="outlined"
          disabled={busy || said === ''}
          onClick={() => run(api => api.commentOnRequest(id, { text: said }))}
        >
          Comment
        </Button>
        {open && may.withdraw.allowed && (
          <Button
            disabled={busy}
            onClick={() => run(api => api.withdrawRequest(id))}
            sx={{ ml: 'auto' }}
          >
            Withdraw
          </Button>
        )}
      </Box>
      {open &&
        hindrancesOf(request).map(why => (
          <Typography key={why} variant="body2" color="text.secondary">
            <RefText text={why} />
          </Typography>
        ))}
    </Stack>
  );
}
