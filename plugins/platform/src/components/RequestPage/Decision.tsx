import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RequestView } from '@ridgeway/plugin-platform-common';
import {
  Age,
  EvidenceList,
  FactList,
  FEATURE_OUTCOME_WORDS,
  OwnerLink,
  parseSubject,
  REQUEST_STATE_WORDS,
  Section,
} from '@ridgeway/ui';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { SubjectNow } from './SubjectNow';

/** What {@link Decision} tells. */
export interface DecisionProps {
  request: RequestView;
}

function Commit(props: DecisionProps) {
  const { subject, commit, url } = props.request;
  const own = useMemo(() => parseSubject(subject), [subject]);
  const { intent } = useIntentLinks(own);
  const name = commit?.slice(0, 8);
  if (url) {
    return <Link href={url}>{name ?? 'The proposed change'}</Link>;
  }
  return (
    <>
      <code title={commit}>{name}</code>
      {intent && (
        <>
          {' '}
          (
          <Link component={RouterLink} to={intent}>
            intent of {subject}
          </Link>
          )
        </>
      )}
    </>
  );
}

/** How a request was decided, and how its subject is now. */
export function Decision(props: DecisionProps) {
  const { request } = props;
  const { kind, state, subject, decidedAt, decidedBy, decision, feature } =
    request;
  const granted = state === 'granted' || state === 'granted-pending-merge';
  return (
    <Section
      title={
        feature
          ? FEATURE_OUTCOME_WORDS[feature.outcome].name
          : REQUEST_STATE_WORDS[state].name
      }
      description={
        state === 'granted-pending-merge'
          ? 'The change is proposed where the intent repository is hosted: it counts once it is merged there.'
          : undefined
      }
    >
      {decision && (
        <Typography
          variant="body1"
          sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mb: 2 }}
        >
          {decision}
        </Typography>
      )}
      <FactList
        facts={[
          ...(feature?.alternative
            ? [{ name: 'Instead', value: feature.alternative }]
            : []),
          ...(decidedBy
            ? [{ name: 'By', value: <OwnerLink owner={decidedBy} /> }]
            : []),
          ...(decidedAt
            ? [{ name: 'When', value: <Age at={decidedAt} /> }]
            : []),
          ...(granted && (request.commit || request.url)
            ? [{ name: 'Commit', value: <Commit request={request} /> }]
            : []),
          ...(granted && kind !== 'claim' && subject.includes('/')
            ? [{ name: subject, value: <SubjectNow subject={subject} /> }]
            : []),
        ]}
      />
      {feature && (
        <Box sx={{ mt: 2.5 }}>
          <Typography variant="subtitle1" component="h3" gutterBottom>
            What it rested on
          </Typography>
          <EvidenceList evidence={feature.evidence} />
        </Box>
      )}
    </Section>
  );
}
