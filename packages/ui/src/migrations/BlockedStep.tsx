import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { MigrationDecision } from '@ridgeway/intent';
import { OwnerLink } from '../entity/OwnerLink';
import { GuardrailLink } from '../guardrails/GuardrailLink';
import { RequestButton } from '../requests/RequestButton';

/** What {@link BlockedStep} asks. */
export interface BlockedStepProps {
  /** `commerce/checkout`. */
  subject: string;
  /** Entity reference of the group that owns the sector. */
  owner: string;
  /** Path of the field that cannot be said any more. */
  field: string;
  decision: MigrationDecision;
}

/** Which decision is needed, by whom, and the ways out. */
export function BlockedStep(props: BlockedStepProps) {
  const { subject, owner, field, decision } = props;
  const { question, by, guardrail, options, overrides } = decision;
  return (
    <>
      <Typography variant="body2" component="div">
        {question} Decided by{' '}
        {by === 'guardrail' && guardrail ? (
          <>
            whoever owns the guardrail{' '}
            <GuardrailLink guardrail={guardrail} deniedTo={subject} />
          </>
        ) : (
          <OwnerLink owner={owner} />
        )}
        .
      </Typography>
      <Box component="ul" aria-label="Ways out" sx={{ m: 0, pl: 2.5 }}>
        {options.map(option => (
          <Typography
            key={option}
            component="li"
            variant="body2"
            color="text.secondary"
          >
            {option}
          </Typography>
        ))}
      </Box>
      {overrides && (
        <Box sx={{ mt: 0.5 }}>
          <RequestButton
            request={{ kind: 'exception', subject, object: field, overrides }}
          />
        </Box>
      )}
    </>
  );
}
