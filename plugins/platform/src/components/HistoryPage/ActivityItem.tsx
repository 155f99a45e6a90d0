import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import {
  Age,
  GuardrailLink,
  OwnerLink,
  RefText,
  RequestLink,
  SubjectLink,
} from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';

/** What {@link ActivityItem} tells. */
export interface ActivityItemProps {
  entry: ActivityEntry;
  /** Names what it is about, where that is not what the page is about. */
  showSubject: boolean;
  /** Address of the diff that a commit made, where there is such a page. */
  commitHref: (path: string) => string | undefined;
}

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** Who did what, when, and where to read more. */
export function ActivityItem(props: ActivityItemProps) {
  const { entry, showSubject, commitHref } = props;
  const { at, actor, subject, summary, detail } = entry;
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {actor.includes(':') ? <OwnerLink owner={actor} /> : 'Ridgeway'}{' '}
        <RefText text={summary} />
      </Typography>
      {detail && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
        >
          {detail}
        </Typography>
      )}
      <Typography
        variant="body2"
        color="text.secondary"
        component="div"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
      >
        <span>
          {time.format(new Date(at))} (<Age at={at} />)
        </span>
        {showSubject && <SubjectLink subject={subject} />}
        <More entry={entry} commitHref={commitHref} />
      </Typography>
    </Box>
  );
}

function More(props: Pick<ActivityItemProps, 'entry' | 'commitHref'>) {
  const { link } = props.entry;
  switch (link?.to) {
    case 'request':
      return <RequestLink id={link.id}>Look at the request</RequestLink>;
    case 'guardrail':
      return <GuardrailLink guardrail={link.id} />;
    case 'commit': {
      const href = props.commitHref(link.path);
      const commit = <code title={link.commit}>{link.commit.slice(0, 8)}</code>;
      return href ? (
        <Link component={RouterLink} to={href}>
          Document as it is now ({commit})
        </Link>
      ) : (
        commit
      );
    }
    default:
      return null;
  }
}
