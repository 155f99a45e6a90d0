import { FeatureOutcome } from '@ridgeway/plugin-platform-common';

/** How a decision about a feature is called, and how it looks. */
export const FEATURE_OUTCOME_WORDS = {
  yes: { name: 'Yes', color: 'success' },
  no: { name: 'No, with an alternative', color: 'error' },
  later: { name: 'Later', color: 'warning' },
} as const satisfies Record<FeatureOutcome, unknown>;
