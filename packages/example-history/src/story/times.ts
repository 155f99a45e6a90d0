import { moment } from '../moments';

/** How the platform did in a part of the two years. */
export interface Period {
  /** The first moment that belongs to the next one. */
  before: Date;
  /** Share of changes whose first derivation does not meet everything. */
  failing: number;
  /** Share of changes that the platform team made for the team. */
  helped: number;
  /** Support requests in a month. */
  support: number;
  /** How many times longer answers took than they do now. */
  slowness: number;
  /** Version of the intents that were written then. */
  version: string;
  release: string;
}

/** The third quarter of 2025 is the bad one: a release that broke what it met, and nobody to ask. */
const PERIODS: readonly Period[] = [
  {
    before: moment('2025-07-01'),
    failing: 0.45,
    helped: 0.6,
    support: 4,
    slowness: 1.6,
    version: 'ridgeway.dev/v1alpha1',
    release: '2025.01',
  },
  {
    before: moment('2025-10-01'),
    failing: 0.68,
    helped: 0.5,
    support: 8,
    slowness: 3,
    version: 'ridgeway.dev/v1alpha1',
    release: '2025.07',
  },
  {
    before: moment('2026-01-01'),
    failing: 0.4,
    helped: 0.3,
    support: 6,
    slowness: 1.5,
    version: 'ridgeway.dev/v1beta1',
    release: '2025.10',
  },
  {
    before: moment('2026-03-01'),
    failing: 0.27,
    helped: 0.15,
    support: 5,
    slowness: 1.2,
    version: 'ridgeway.dev/v1beta1',
    release: '2026.01',
  },
  {
    before: moment('2030-01-01'),
    failing: 0.17,
    helped: 0.07,
    support: 3.5,
    slowness: 1,
    version: 'ridgeway.dev/v1',
    release: '2026.03',
  },
];

/** When the story ends: what is later is the example world itself. */
export const END = moment('2026-11-20T16:00');

/** The part of the two years that a moment lies in. */
export function periodAt(at: Date): Period {
  return (
    PERIODS.find(({ before }) => at < before) ?? PERIODS[PERIODS.length - 1]
  );
}
