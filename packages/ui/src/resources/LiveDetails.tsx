import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { LiveState } from '@ridgeway/plugin-platform-common';
import { ReactNode } from 'react';
import { Age } from '../time/Age';

/** What {@link LiveDetails} shows. */
export interface LiveDetailsProps {
  live?: LiveState;
  cluster: string;
}

/** What the cluster says about one object, and when it was asked. */
export function LiveDetails(props: LiveDetailsProps) {
  const { live, cluster } = props;
  if (!live || live.state === 'unwatched') {
    return null;
  }
  return (
    <Box>
      <Typography variant="overline" component="h4" color="text.secondary">
        On cluster {cluster}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {told(live)}
      </Typography>
      {live.seenAt && (
        <Typography variant="body2" color="text.secondary">
          Last seen <Age at={live.seenAt} />.
        </Typography>
      )}
    </Box>
  );
}

function told(live: Exclude<LiveState, { state: 'unwatched' }>): ReactNode {
  switch (live.state) {
    case 'missing':
      return 'It is not there. What delivers derived objects to the cluster has not brought it, or somebody removed it.';
    case 'present':
      return (
        <>
          {live.health.message}. Made <Age at={live.since} />. {version(live)}
        </>
      );
    default:
      return live.message;
  }
}

function version({
  isCurrent,
  revision,
}: Extract<LiveState, { state: 'present' }>): string {
  if (isCurrent) {
    return 'It is of the version of the intent that is derived now.';
  }
  return revision === undefined
    ? 'It names no version of an intent, so somebody else made it.'
    : 'It is of an earlier version of the intent: the latest was not delivered yet.';
}
