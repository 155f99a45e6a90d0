import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { Section, useInsightFilter } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { usePlaceHref } from '../shared/places';
import { CandidateList } from './CandidateList';

/** What {@link Candidates} lists. */
export interface CandidatesProps {
  patterns: readonly HatchPattern[];
}

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
        <CandidateList patterns={candidates} />
      )}
    </Section>
  );
}
