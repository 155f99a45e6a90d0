import { SERVICE_STATES, ServiceState } from '@ridgeway/plugin-insights-common';

/** States as people call them, and what they mean. */
export const STATE_WORDS: Record<
  ServiceState,
  { label: string; meaning: string; color: 'success' | 'warning' | 'default' }
> = {
  'on-platform': {
    label: 'On the platform',
    meaning: 'has an intent',
    color: 'success',
  },
  stale: {
    label: 'Stale',
    meaning: 'on the platform, unchanged for 180 days',
    color: 'warning',
  },
  'off-platform': {
    label: 'Not on it',
    meaning: 'in the catalog, without an intent',
    color: 'default',
  },
  hatch: {
    label: 'Escape hatch',
    meaning: 'a mesh member, a package, or with an exception in force',
    color: 'warning',
  },
  failing: {
    label: 'Failing',
    meaning: 'a condition is not met',
    color: 'warning',
  },
  'not-derived': {
    label: 'Not derived yet',
    meaning: 'no evaluation met every condition so far',
    color: 'default',
  },
  'not-running': {
    label: 'Not running yet',
    meaning: 'no cluster has reported it so far',
    color: 'default',
  },
  started: {
    label: 'First ran in the period',
    meaning: 'all its pods were ready for the first time',
    color: 'success',
  },
  helped: {
    label: 'Needed the platform team',
    meaning: 'it had a hand in a change of the period',
    color: 'default',
  },
};

/** The state that an address names. */
export function stateOf(text: string | undefined): ServiceState | undefined {
  return SERVICE_STATES.find(state => state === text);
}
