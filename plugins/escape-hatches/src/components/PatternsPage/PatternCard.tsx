import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { HatchPattern } from '@ridgeway/plugin-insights-common';
import {
  EvidenceList,
  FEATURE_OUTCOME_WORDS,
  formatDay,
  GuardrailLink,
  RequestButton,
  Section,
} from '@ridgeway/ui';
import { ReadableRequest } from '../shared/ReadableRequests';
import { patternInWords } from '../shared/patternInWords';
import { featureRequest } from './featureRequest';
import { Reasons } from './Reasons';

/** What {@link PatternCard} shows. */
export interface PatternCardProps {
  pattern: HatchPattern;
}

/** What services work around, with everything that a feature request would rest on. */
export function PatternCard(props: PatternCardProps) {
  const { pattern } = props;
  const { candidate, decision, exceptions, kind, leaves, services, teams } =
    pattern;
  return (
    <Section
      title={leaves}
      description={
        <>
          {kind === 'guardrail' ? 'Guardrail' : 'Field that an intent lacks'}
          {', since '}
          {formatDay(pattern.since)}. {patternInWords(pattern)}
          {kind === 'guardrail' && (
            <>
              {' '}
              <GuardrailLink guardrail={leaves} title="Why it is there" />
            </>
          )}
        </>
      }
      actions={
        <RequestButton
          request={featureRequest(pattern)}
          label="Ask for a feature"
          variant={candidate && !decision ? 'contained' : 'outlined'}
        />
      }
    >
      <Stack spacing={2}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {candidate && (
            <Chip size="small" color="primary" label="Several teams do it" />
          )}
          {decision && (
            <Chip
              size="small"
              variant="outlined"
              color={FEATURE_OUTCOME_WORDS[decision.outcome].color}
              label={`Decided: ${FEATURE_OUTCOME_WORDS[decision.outcome].name}`}
            />
          )}
        </Box>
        {decision && (
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {decision.reason}
            {decision.alternative && ` Instead: ${decision.alternative}`}{' '}
            <ReadableRequest id={decision.request}>
              <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                {formatDay(decision.decidedAt)}
              </Box>
            </ReadableRequest>
          </Typography>
        )}
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' },
            '& > *': { minWidth: 0 },
          }}
        >
          <EvidenceList
            evidence={{
              teams,
              services,
              share: pattern.share.value ?? 0,
              retires: exceptions,
            }}
          />
          <Reasons reasons={pattern.reasons} />
        </Box>
      </Stack>
    </Section>
  );
}
