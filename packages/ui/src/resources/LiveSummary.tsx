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
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        No cluster of this name is connected to the portal, so nobody looks at
        what runs there.
      </Typography>
    );
  }
  const silent = messagesOf(states, 'unreachable');
  const unreadable = messagesOf(states, 'unreadable');
  return (
    <Stack spacing={1} sx={{ mb: 1.5 }}>
      <Typography variant="body2">{countLive(resources)}</Typography>
      {silent.length > 0 && (
        <Alert severity="warning">
          {silent.map(live => (
            <Message key={live.message} live={live} />
          ))}
        </Alert>
      )}
      {unreadable.length > 0 && (
        <Alert severity="info">
          {unreadable.map(live => (
            <Message key={live.message} live={live} />
          ))}
        </Alert>
      )}
    </Stack>
  );
}

/** Each message once. */
function messagesOf(
  states: readonly LiveState[],
  state: Unseen['state'],
): Unseen[] {
  const found = new Map<string, Unseen>();
  for (const live of states) {
    if ('message' in live && live.state === state) {
      found.set(live.message, live);
    }
  }
  return [...found.values()];
}

function Message(props: { live: Unseen }) {
  const { live } = props;
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {live.message}
      {live.state === 'unreachable' && live.seenAt && (
        <>
          {' '}
          It last answered <Age at={live.seenAt} />.
        </>
      )}
    </Typography>
  );
}
