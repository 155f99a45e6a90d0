import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { FEATURE_OUTCOME_WORDS, PatternText } from '@ridgeway/ui';
import { patternInWords } from '../shared/patternInWords';

/** What {@link CandidateList} lists. */
export interface CandidateListProps {
  /** Candidates, the strongest first. */
  patterns: readonly HatchPattern[];
}

/** So many are worth a look between two meetings. */
const MOST = 5;

/** The strongest candidates with their evidence, and what was decided. */
export function CandidateList(props: CandidateListProps) {
  return (
    <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {props.patterns.slice(0, MOST).map(pattern => (
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
  );
}
