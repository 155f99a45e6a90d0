import { DeprecationSummary } from '@ridgeway/plugin-platform-common';

/** Where a deprecation is in its life: phases, and drafts that nobody was told of. */
export type DeprecationState = DeprecationSummary['state'];

/** How a state is called, and how it looks. */
export const STATE_WORDS = {
  draft: { name: 'Draft', color: 'default' },
  scheduled: { name: 'Scheduled', color: 'info' },
  'in-progress': { name: 'In progress', color: 'info' },
  overdue: { name: 'Overdue', color: 'error' },
  enforced: { name: 'Enforced', color: 'warning' },
  done: { name: 'Done', color: 'success' },
} as const satisfies Record<DeprecationState, unknown>;
