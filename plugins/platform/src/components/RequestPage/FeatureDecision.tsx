import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import {
  FEATURE_OUTCOMES,
  FeatureOutcome,
  PlatformApi,
  RequestView,
} from '@ridgeway/plugin-platform-common';
import {
  errorReason,
  FEATURE_OUTCOME_WORDS,
  RefText,
  Section,
} from '@ridgeway/ui';
import { FormEvent, useState } from 'react';
import { Choice } from './Choice';
import { useAnswer } from './useAnswer';

/** What {@link FeatureDecision} decides. */
export interface FeatureDecisionProps {
  request: RequestView;
  onRefresh: () => void;
}

const LEAKS = [
  { value: 'no', label: 'No: developers would say what they need' },
  {
    value: 'yes',
    label: 'Yes: developers would have to know how infrastructure works',
  },
] as const;

/** Says yes, no or later to a feature, with what is published about it. */
export function FeatureDecision(props: FeatureDecisionProps) {
  const { request, onRefresh } = props;
  const [outcome, setOutcome] = useState<FeatureOutcome>();
  const [leaks, setLeaks] = useState<'yes' | 'no'>();
  const [reason, setReason] = useState('');
  const [alternative, setAlternative] = useState('');
  const { error, busy, answer } = useAnswer(onRefresh);
  const { effect, may } = request;
  const blocked = outcome === 'yes' && !may.grant.allowed;
  const complete =
    outcome !== undefined &&
    leaks !== undefined &&
    reason.trim() !== '' &&
    !(outcome === 'no' && alternative.trim() === '') &&
    !blocked;

  const decide = (api: PlatformApi) => {
    const leaksInfrastructure = leaks === 'yes';
    const instead = alternative.trim();
    return outcome === 'no' || outcome === 'later'
      ? api.declineRequest(request.id, {
          reason: reason.trim(),
          feature: {
            outcome,
            leaksInfrastructure,
            ...(instead && { alternative: instead }),
          },
        })
      : api.grantRequest(request.id, {
          digest: effect?.digest ?? '',
          reason: reason.trim(),
          feature: { leaksInfrastructure },
        });
  };

  return (
    <Section
      title="Decide"
      description="The decision, its reason and what it rests on are published to everybody. Why it was asked for stays here."
    >
      <Stack
        component="form"
        spacing={2.5}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (complete && !busy) {
            answer(decide);
          }
        }}
      >
        <Choice
          label="Does it leak infrastructure?"
          options={LEAKS}
          value={leaks}
          onChange={setLeaks}
        />
        <Choice
          label="Decision"
          options={FEATURE_OUTCOMES.map(value => ({
            value,
            label: FEATURE_OUTCOME_WORDS[value].name,
          }))}
          value={outcome}
          onChange={setOutcome}
        />
        {outcome === 'yes' && leaks === 'yes' && (
          <Alert severity="warning">
            The product rules say no to what leaks infrastructure. Say in the
            reason why it is a yes all the same.
          </Alert>
        )}
        {blocked && !may.grant.allowed && (
          <Alert severity="warning">
            <RefText text={may.grant.why} />
          </Alert>
        )}
        <TextField
          required
          multiline
          minRows={2}
          maxRows={8}
          label="Reason"
          helperText="Published. Whoever reads it next year should understand it."
          value={reason}
          onChange={event => setReason(event.target.value)}
          inputProps={{ maxLength: 2000 }}
        />
        {(outcome === 'no' || outcome === 'later') && (
          <TextField
            required={outcome === 'no'}
            multiline
            maxRows={8}
            label={outcome === 'no' ? 'What to do instead' : 'Until then'}
            helperText="An escape hatch, an exception, another way. Published too."
            value={alternative}
            onChange={event => setAlternative(event.target.value)}
            inputProps={{ maxLength: 2000 }}
          />
        )}
        {error && (
          <Alert severity="error">
            That did not work: <RefText text={errorReason(error)} /> What you
            typed is still here.
          </Alert>
        )}
        <div>
          <Button
            type="submit"
            variant="contained"
            disabled={!complete || busy}
          >
            Publish the decision
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
