import { ObjectiveView } from '@ridgeway/plugin-telemetry-common';
import type { Tone } from '../chips/status';

/** How the state of an objective is called and shown. */
export const OBJECTIVE_WORDS: Record<
  ObjectiveView['state'],
  { words: string; health: Tone }
> = {
  kept: { words: 'Kept', health: 'met' },
  'at-risk': { words: 'At risk', health: 'warning' },
  missed: { words: 'Missed', health: 'unmet' },
  'no-traffic': { words: 'No traffic', health: 'unknown' },
  unknown: { words: 'Unknown', health: 'unknown' },
};
