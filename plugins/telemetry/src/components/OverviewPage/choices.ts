import { OverviewFilter } from '@ridgeway/plugin-telemetry-common';

/** How long back an overview can look. */
export const OVERVIEW_RANGES = ['15m', '1h', '6h', '24h'] as const;

/** How long back an overview can look. */
export type OverviewRange = (typeof OVERVIEW_RANGES)[number];

/** What an overview can be narrowed to, and how it is called. */
export const OVERVIEW_STATES: ReadonlyArray<{
  value: NonNullable<OverviewFilter['state']>;
  label: string;
}> = [
  { value: 'alerting', label: 'An alert fires' },
  { value: 'missed', label: 'An objective is missed' },
  { value: 'undeclared', label: 'Undeclared calls' },
  { value: 'observed', label: 'Measured' },
  { value: 'silent', label: 'No requests' },
  { value: 'not-observed', label: 'Not measured' },
];
