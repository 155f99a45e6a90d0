import Typography from '@mui/material/Typography';
import { errorReason, Live } from '@ridgeway/ui';
import { ObservedTraffic } from './useObserved';

/** What {@link ObservedNote} tells of. */
export interface ObservedNoteProps {
  live: Live<ObservedTraffic>;
}

function inWords(live: Live<ObservedTraffic>): string {
  if (live.state === 'loading') {
    return 'Asking which calls were seen …';
  }
  if (live.state === 'failed') {
    return `Which calls were seen cannot be told now: ${errorReason(
      live.error,
    )}`;
  }
  const { findings, origins } = live.value;
  const missing = findings.find(({ level }) => level === 'error');
  if (missing) {
    return `Calls that were seen are missing here: ${missing.message}`;
  }
  return origins.length === 0
    ? 'Nothing measures calls here yet, so only what is declared is drawn.'
    : `Calls were seen by: ${origins.map(({ label }) => label).join('; ')}.`;
}

/** Whether calls that nobody declared would show, and who saw them. */
export function ObservedNote(props: ObservedNoteProps) {
  return (
    <Typography variant="body2" color="text.secondary" role="status">
      {inWords(props.live)}
    </Typography>
  );
}
