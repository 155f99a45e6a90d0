import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { HatchPattern } from '@ridgeway/plugin-insights-common';
import {
  FEATURE_OUTCOME_WORDS,
  PatternText,
  Section,
  useInsightFilter,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { patternInWords } from '../shared/patternInWords';
import { usePlaceHref } from '../shared/places';

/** What {@link Candidates} lists. */
export interface CandidatesProps {
  patterns: readonly HatchPattern[];
}

/** So many are worth a look between two meetings. */
const MOST = 5;

/** What several teams work around: candidates for a feature of their own. */
export function Candidates(props: CandidatesProps) {
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  const candidates = props.patterns.filter(({ candidate }) => candidate);
  return (
    <Section
      title="What does the road lack?"
      description="What several teams work around is a candidate for a feature of its own."
      actions={
        <Link component={RouterLink} to={hrefOf('patterns', filter)}>
          All patterns
        </Link>
      }
    >
      {candidates.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          No two teams work around the same thing.
        </Typography>
      ) : (
        <Stack
          component="ul"
          spacing={1.5}
          sx={{ m: 0, p: 0, listStyle: 'none' }}
        >
          {candidates.slice(0, MOST).map(pattern => (
            <li key={pattern.id}>
              <Typography component="div" fontWeight={600}>
                <PatternText pattern={pattern.id} />
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {patternInWords(pattern)}
                {pattern.decision &&
                  ` Decided: ${
                    FEATURE_OUTCOME_WORDS[pattern.decision.outcome].name
                  }.`}
              </Typography>
            </li>
          ))}
        </Stack>
      )}
    </Section>
  );
}
