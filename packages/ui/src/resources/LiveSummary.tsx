import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LiveState, ResourceView } from '@ridgeway/plugin-platform-common';
import { Age } from '../time/Age';
import { countLive } from './liveWords';

/** What {@link LiveSummary} shows. */
export interface LiveSummaryProps {
  /** Of one environment. */
  resources: readonly ResourceView[];
}

type Unseen = Extract<LiveState, { message: string }>;

/** How the live objects of an environment do, and what of them nobody can see. */
export function LiveSummary(props: LiveSummaryProps) {
  const { resources } = props;
  const states = resources.flatMap(({ live }) => live ?? []);
  if (states.length === 0) {
    return null;
  }
  if (states.every(({ state }) => state === 'unwatched')) {
    return (
      <Typography variant="body2" color="text.secondary" gutterBottom>
        No cluster of this name is connected to the portal, so nobody looks at
        what runs there.
      </Typography>
    );
  }
  const unseen = new Map<string, Unseen>();
  for (const live of states) {
    if ('message' in live) {
      unseen.set(live.message, live);
    }
  }
  return (
    <Stack spacing={1} sx={{ mb: 1.5 }}>
      <Typography variant="body2">{countLive(resources)}</Typography>
      {[...unseen.values()].map(live => (
        <UnseenNotice key={live.message} live={live} />
      ))}
    </Stack>
  );
}

function UnseenNotice(props: { live: Unseen }) {
  const { live } = props;
  return (
    <Alert severity={live.state === 'unreachable' ? 'warning' : 'info'}>
      {live.message}
      {live.state === 'unreachable' && live.seenAt && (
        <>
          {' '}
          It last answered <Age at={live.seenAt} />.
        </>
      )}
    </Alert>
  );
}
