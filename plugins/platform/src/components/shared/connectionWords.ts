import { AgreementState } from '@ridgeway/derivation';
import { Health } from '@ridgeway/plugin-platform-common';
import { EdgeStyle } from '@ridgeway/ui';

/** How a connection stands: what both sides declare, or calls that were seen without that. */
export type ShownState = AgreementState | 'observed';

/** States of a connection, in the order that filters and legends show them. */
export const STATES: ShownState[] = [
  'active',
  'awaiting-callee',
  'awaiting-caller',
  'observed',
];

/** How a state is called and drawn. */
export const STATE_LOOKS: Record<
  ShownState,
  { words: string; style: EdgeStyle; health: Health }
> = {
  active: { words: 'Both sides agree', style: 'solid', health: 'met' },
  'awaiting-callee': {
    words: 'Called, not open',
    style: 'dashed',
    health: 'unmet',
  },
  'awaiting-caller': {
    words: 'Consented, not called',
    style: 'dotted',
    health: 'unknown',
  },
  observed: {
    words: 'Observed, not declared',
    style: 'red',
    health: 'unmet',
  },
};

/** What a state means for a caller and a callee. */
export function stateInWords(
  state: ShownState,
  caller: string,
  callee: string,
): string {
  switch (state) {
    case 'active':
      return 'both sides agree';
    case 'awaiting-callee':
      return `${callee} has not consented to calls from ${caller}`;
    case 'observed':
      return `${caller} was seen calling ${callee}, and no agreement covers it`;
    default:
      return `${callee} consents, and ${caller} does not declare the call`;
  }
}

/** What stands in the way of a call in one environment. */
export function problemInWords(problem: string): string {
  switch (problem) {
    case 'CalleeMissing':
      return 'there is no such service';
    case 'CalleeMissingInEnvironment':
      return 'the callee is not in this environment';
    case 'CalleeOutOfReach':
      return 'the two clusters share no mesh';
    case 'EscapeHatchDenied':
      return 'one of them may not use its escape hatch';
    case 'WildcardConsentDenied':
      return 'the consent is a wildcard that no policy permits';
    case 'ConsentMissing':
      return 'the callee has not consented';
    default:
      return problem;
  }
}
