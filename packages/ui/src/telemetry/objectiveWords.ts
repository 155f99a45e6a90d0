import { Health } from '@ridgeway/plugin-platform-common';
import { ObjectiveView } from '@ridgeway/plugin-telemetry-common';

/** How the state of an objective is called and shown. */
export const OBJECTIVE_WORDS: Record<
  ObjectiveView['state'],
  { words: string; health: Health }
> = {
  kept: { words: 'Kept', health: 'met' },
  'at-risk': { words: 'At risk', health: 'unknown' },
  missed: { words: 'Missed', health: 'unmet' },
  'no-traffic': { words: 'No traffic', health: 'unknown' },
  unknown: { words: 'Unknown', health: 'unknown' },
};
