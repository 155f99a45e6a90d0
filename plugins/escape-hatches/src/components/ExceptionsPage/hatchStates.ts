import { HatchItem, HatchItemFilter } from '@ridgeway/plugin-insights-common';

/** Which exceptions are shown. */
export type HatchState = NonNullable<HatchItemFilter['state']>;

/** Choices of the filter, in its order. */
export const STATE_OPTIONS: ReadonlyArray<{
  value: HatchState;
  label: string;
}> = [
  { value: 'live', label: 'In force' },
  { value: 'expiring', label: 'Ending within 30 days' },
  { value: 'expired', label: 'Expired' },
  { value: 'renewed-twice', label: 'Renewed twice or more' },
  { value: 'revoked', label: 'Revoked' },
];

/** How a state of an exception is called, and how it looks. */
export const STATE_WORDS = {
  live: { name: 'In force', color: 'default' },
  expiring: { name: 'Ends soon', color: 'warning' },
  expired: { name: 'Expired', color: 'error' },
  revoked: { name: 'Revoked', color: 'default' },
} as const satisfies Record<HatchItem['state'], unknown>;

/** The state that an address asks for; what nobody understands counts as none. */
export function stateOf(text: string | undefined): HatchState | undefined {
  return STATE_OPTIONS.find(({ value }) => value === text)?.value;
}
