/** A move of an intent to a newer version of the language. */
export interface VersionMove {
  at: string;
  by: string;
  to: string;
  class: 'automatic' | 'assisted';
  effortMinutes: number;
  /** What somebody had to look at. */
  reasons: readonly string[];
}

/** An intent that stayed with an older version for longer than others. */
export interface VersionStory {
  /** As the service is called in the end. */
  subject: string;
  version: string;
  /** Absent: it still has it. */
  move?: VersionMove;
}

const ALPHA = 'ridgeway.dev/v1alpha1';
const BETA = 'ridgeway.dev/v1beta1';
const V1 = 'ridgeway.dev/v1';

const WILDCARD = 'The wildcard * lets every service of the mesh call this one.';

/** Everybody else wrote what was newest at the time. */
export const VERSIONS: readonly VersionStory[] = [
  {
    subject: 'commerce/cart',
    version: ALPHA,
    move: {
      ...{ at: '2026-09-15T09:40', by: 'kim', to: V1 },
      ...{ class: 'automatic', effortMinutes: 10, reasons: [] },
    },
  },
  {
    subject: 'commerce/prices',
    version: ALPHA,
    // As far as it went by itself, and no further.
    move: {
      ...{ at: '2026-09-17T14:05', by: 'ana', to: BETA },
      ...{ class: 'automatic', effortMinutes: 10, reasons: [] },
    },
  },
  {
    subject: 'retail/inventory',
    version: ALPHA,
    move: {
      ...{ at: '2026-09-22T10:15', by: 'tom', to: V1 },
      ...{ class: 'automatic', effortMinutes: 10, reasons: [] },
    },
  },
  {
    subject: 'retail/search',
    version: ALPHA,
    move: {
      ...{ at: '2026-10-06T13:30', by: 'eva', to: V1 },
      ...{ class: 'automatic', effortMinutes: 10, reasons: [] },
    },
  },
  {
    subject: 'web/storefront',
    version: ALPHA,
    move: {
      ...{ at: '2026-10-21T08:50', by: 'mia', to: V1 },
      ...{ class: 'assisted', effortMinutes: 40, reasons: [WILDCARD] },
    },
  },
  { subject: 'web/newsletter', version: ALPHA },
  {
    subject: 'payments/charge',
    version: BETA,
    move: {
      ...{ at: '2026-11-04T15:20', by: 'lee', to: V1 },
      ...{ class: 'automatic', effortMinutes: 5, reasons: [] },
    },
  },
  {
    subject: 'retail/catalog',
    version: BETA,
    move: {
      ...{ at: '2026-11-05T09:25', by: 'raj', to: V1 },
      ...{ class: 'automatic', effortMinutes: 5, reasons: [] },
    },
  },
  {
    subject: 'commerce/checkout',
    version: BETA,
    move: {
      ...{ at: '2026-11-09T11:10', by: 'ana', to: V1 },
      ...{ class: 'assisted', effortMinutes: 35, reasons: [WILDCARD] },
    },
  },
  {
    subject: 'retail/orders',
    version: BETA,
    move: {
      ...{ at: '2026-11-12T10:35', by: 'raj', to: V1 },
      ...{ class: 'automatic', effortMinutes: 5, reasons: [] },
    },
  },
  { subject: 'web/account', version: BETA },
];
