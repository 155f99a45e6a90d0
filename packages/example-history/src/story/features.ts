import { FactData } from '@ridgeway/plugin-platform-common';

type Decided = FactData<'feature.decided'>;

/** A feature that was asked for, and what the platform said. */
export interface FeatureStory extends Omit<Decided, 'id' | 'evidence'> {
  opened: string;
  decided: string;
  /** Who asked, and for which service. */
  by: string;
  subject: string;
  /** Who decided. */
  decidedBy: string;
  evidence: Decided['evidence'];
}

/** Oldest first. What was said yes to is in the intents by now. */
export const FEATURES: readonly FeatureStory[] = [
  {
    title: 'Another image in each environment',
    opened: '2025-03-25',
    decided: '2025-04-02',
    by: 'kim',
    subject: 'commerce/cart',
    decidedBy: 'sam',
    outcome: 'yes',
    reason:
      'Every team promotes from staging to production, and does it by hand today.',
    evidence: {
      teams: ['group:default/commerce', 'group:default/retail'],
      services: ['commerce/cart', 'commerce/prices', 'retail/inventory'],
      share: 1,
      retires: [],
      leaksInfrastructure: false,
    },
  },
  {
    title: 'Write routes of the mesh by hand',
    opened: '2025-07-08',
    decided: '2025-07-24',
    by: 'mia',
    subject: 'web/storefront',
    decidedBy: 'pat',
    outcome: 'no',
    reason:
      'One service would use it, and whoever writes routes has to know how the mesh works.',
    alternative:
      'Name the hosts under exposure; a second path of the same host is another service.',
    evidence: {
      teams: ['group:default/web'],
      services: ['web/storefront'],
      share: 0.14,
      retires: [],
      leaksInfrastructure: true,
    },
  },
  {
    title: 'Choose the nodes that a service runs on',
    opened: '2025-11-12',
    decided: '2025-12-03',
    by: 'una',
    subject: 'stores/click-collect',
    decidedBy: 'sam',
    outcome: 'no',
    reason:
      'Nodes come and go. What is meant is more memory, a printer, or a faster disk, and each has another answer.',
    alternative:
      'Say how much memory the service needs. For disks: ask again with what the disk has to be.',
    evidence: {
      teams: ['group:default/store-systems', 'group:default/retail'],
      services: ['stores/click-collect', 'retail/inventory'],
      share: 0.17,
      retires: ['retail/inventory-on-big-nodes', 'stores/click-collect-pinned'],
      leaksInfrastructure: true,
    },
  },
  {
    title: 'Scale on memory as well as on the processor',
    opened: '2026-01-20',
    decided: '2026-02-04',
    by: 'eva',
    subject: 'retail/search',
    decidedBy: 'pat',
    outcome: 'yes',
    reason: 'Four teams scale by hand when their caches grow.',
    evidence: {
      teams: [
        'group:default/commerce',
        'group:default/retail',
        'group:default/web',
        'group:default/payments',
      ],
      services: [
        'commerce/cart',
        'retail/search',
        'web/storefront',
        'payments/charge',
      ],
      share: 0.29,
      retires: [],
      leaksInfrastructure: false,
    },
  },
  {
    title: 'Jobs that run at night',
    opened: '2026-06-15',
    decided: '2026-07-01',
    by: 'ivy',
    subject: 'payments/ledger',
    decidedBy: 'sam',
    outcome: 'later',
    reason:
      'Two services would use it so far. At a fifth of all services we build it.',
    alternative: 'A timer in the service itself, with one replica.',
    evidence: {
      teams: ['group:default/payments', 'group:default/commerce'],
      services: ['payments/ledger', 'commerce/prices'],
      share: 0.13,
      retires: [],
      leaksInfrastructure: false,
    },
  },
  {
    title: 'Images that write to their own files',
    opened: '2026-09-08',
    decided: '2026-09-21',
    by: 'zoe',
    subject: 'web/storefront',
    decidedBy: 'pat',
    outcome: 'later',
    reason:
      'Two images need it, and both vendors have promised another. Ask again when a third one turns up.',
    alternative: 'Mount a volume where the image writes.',
    pattern: 'guardrail:restricted-pods',
    evidence: {
      teams: ['group:default/web'],
      services: ['web/storefront', 'web/newsletter'],
      share: 0.13,
      retires: ['web/storefront-writable-root', 'web/newsletter-as-root'],
      leaksInfrastructure: false,
    },
  },
];
