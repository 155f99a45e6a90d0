/** A condition that is not met, in every environment alike. */
export interface Unmet {
  type: string;
  reason: string;
}

/** What became of one service. */
export interface ServiceStory {
  /** As it is called at first. */
  subject: string;
  /** Day of the first spec. */
  since: string;
  by: string;
  kind?: 'Service' | 'MeshMember' | 'Package';
  /** Component of the catalog that it took the place of; absent of one born on the platform. */
  replaces?: string;
  /** Changes of its intent in a usual month. */
  pace: number;
  /** Hours from the first derivation that met everything to the first pods in production. */
  toProduction?: number;
  /** Nothing was changed from this day on. */
  quietFrom?: string;
  moves?: ReadonlyArray<{ at: string; to: string; by: string }>;
  /** Day on which its intent was removed. */
  until?: string;
  /** Version of its intents; absent: the one that was current. */
  version?: string;
  /** What is still unmet at the end, since when, and by whose change; without one, time did it. */
  unmet?: {
    at: string;
    by?: string;
    conditions: readonly Unmet[];
    /** The guardrail's page was opened from it. */
    reads?: { at: string; guardrail: string };
  };
}

/** In the order in which they came. */
export const SERVICES: readonly ServiceStory[] = [
  {
    subject: 'commerce/cart',
    since: '2025-01-20',
    by: 'pat',
    replaces: 'cart',
    pace: 1.4,
    toProduction: 400,
  },
  {
    subject: 'commerce/prices',
    since: '2025-02-10',
    by: 'pat',
    replaces: 'prices',
    pace: 1.1,
    toProduction: 310,
  },
  {
    subject: 'retail/inventory',
    since: '2025-03-17',
    by: 'sam',
    replaces: 'inventory',
    pace: 1,
    toProduction: 260,
  },
  {
    subject: 'retail/search',
    since: '2025-04-14',
    by: 'eva',
    replaces: 'search',
    pace: 1.3,
    toProduction: 220,
  },
  {
    subject: 'web/storefront',
    since: '2025-05-12',
    by: 'mia',
    replaces: 'storefront',
    pace: 1.8,
    toProduction: 190,
  },
  {
    subject: 'web/shop-blog',
    since: '2025-05-26',
    by: 'mia',
    replaces: 'shop-blog',
    pace: 0.8,
    toProduction: 120,
    until: '2025-08-20',
  },
  {
    subject: 'web/newsletter',
    since: '2025-06-02',
    by: 'zoe',
    replaces: 'newsletter',
    pace: 0.7,
    toProduction: 150,
    unmet: {
      // The rules of the release after which nobody is open to everybody.
      at: '2026-11-02T08:00',
      conditions: [
        { type: 'Valid', reason: 'MigrationBlocked' },
        { type: 'Derived', reason: 'MigrationBlocked' },
      ],
    },
  },
  {
    subject: 'commerce/checkout',
    since: '2025-07-21',
    by: 'ana',
    pace: 1,
    until: '2025-08-14',
    unmet: {
      at: '2025-07-21T10:00',
      by: 'ana',
      conditions: [
        { type: 'PolicyAuthorized', reason: 'ExternalAccessDenied' },
      ],
    },
  },
  {
    subject: 'commerce/checkout',
    since: '2025-11-03',
    by: 'ana',
    replaces: 'checkout',
    pace: 1.8,
    toProduction: 70,
    unmet: {
      at: '2026-11-18T13:40',
      by: 'ana',
      reads: { at: '2026-11-20T15:30', guardrail: 'secrets-need-consent' },
      conditions: [
        { type: 'PolicyAuthorized', reason: 'SecretAccessDenied' },
        { type: 'Derived', reason: 'SecretAccessDenied' },
      ],
    },
  },
  {
    subject: 'stores/store-finder',
    version: 'score.dev/v1b1',
    since: '2025-10-13',
    by: 'una',
    replaces: 'store-finder',
    pace: 0.8,
    toProduction: 90,
    moves: [{ at: '2026-04-08', to: 'web/store-finder', by: 'zoe' }],
    quietFrom: '2026-04-08',
  },
  {
    subject: 'stores/click-collect',
    since: '2025-10-27',
    by: 'una',
    pace: 0.7,
    toProduction: 80,
    until: '2026-04-22',
  },
  {
    subject: 'retail/catalogue',
    since: '2025-11-10',
    by: 'tom',
    replaces: 'catalogue',
    pace: 1.2,
    toProduction: 60,
    moves: [{ at: '2026-02-18', to: 'retail/catalog', by: 'raj' }],
  },
  {
    subject: 'commerce/orders',
    since: '2025-11-24',
    by: 'ben',
    replaces: 'orders',
    pace: 1.1,
    toProduction: 55,
    moves: [{ at: '2026-05-11', to: 'retail/orders', by: 'raj' }],
  },
  {
    subject: 'payments/ledger',
    since: '2025-12-08',
    by: 'ivy',
    replaces: 'ledger',
    pace: 0.7,
    toProduction: 90,
    quietFrom: '2026-10-20',
    unmet: {
      at: '2026-10-31T00:00',
      conditions: [
        { type: 'PolicyAuthorized', reason: 'ExceptionExpired' },
        { type: 'Derived', reason: 'Degraded' },
      ],
    },
  },
  {
    subject: 'payments/card-terminals',
    kind: 'MeshMember',
    since: '2025-12-16',
    by: 'lee',
    pace: 0.25,
  },
  {
    subject: 'web/account',
    since: '2025-12-15',
    by: 'mia',
    pace: 0.9,
    toProduction: 40,
    quietFrom: '2026-05-02',
  },
  {
    subject: 'web/geocoder',
    kind: 'Package',
    since: '2026-01-12',
    by: 'mia',
    pace: 0.4,
    toProduction: 75,
  },
  {
    subject: 'payments/charge',
    since: '2026-01-19',
    by: 'lee',
    replaces: 'charge',
    pace: 1.1,
    toProduction: 48,
  },
  {
    subject: 'platform/portal',
    since: '2026-03-17',
    by: 'pat',
    pace: 1.2,
    toProduction: 26,
  },
  {
    subject: 'payments/fraud',
    since: '2026-06-15',
    by: 'ivy',
    pace: 1,
    toProduction: 30,
    unmet: {
      at: '2026-11-17T14:10',
      by: 'ivy',
      conditions: [{ type: 'AgreementsMet', reason: 'ConsentMissing' }],
    },
  },
  {
    subject: 'commerce/promotions',
    since: '2026-09-07',
    by: 'ben',
    pace: 1,
    toProduction: 20,
    unmet: {
      at: '2026-10-21T11:00',
      by: 'ben',
      conditions: [{ type: 'AgreementsMet', reason: 'ConsentMissing' }],
    },
  },
];
