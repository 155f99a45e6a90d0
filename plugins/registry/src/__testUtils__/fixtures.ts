import {
  BlastRadius,
  RegistryEntry,
  RegistryPage,
} from '@ridgeway/plugin-platform-common';

/** Service commerce/checkout, which a gate denies something. */
export const checkout: RegistryEntry = {
  entityRef: 'component:commerce/checkout',
  title: 'checkout',
  kind: 'Component',
  type: 'service',
  owner: 'group:default/commerce',
  ownerExists: true,
  sector: 'commerce',
  subject: 'commerce/checkout',
  environments: ['staging', 'production'],
  version: 'ridgeway.dev/v1',
  health: 'unmet',
  reasons: ['SecretAccessDenied', 'PolicyDenied'],
  dependsOn: ['component:payments/charge'],
  dependents: 1,
  flags: ['denied'],
  example: true,
};

/** A component whose team was dissolved. */
export const vouchers: RegistryEntry = {
  entityRef: 'component:default/gift-vouchers',
  title: 'Gift vouchers',
  kind: 'Component',
  type: 'service',
  owner: 'group:default/store-systems',
  ownerExists: false,
  environments: [],
  reasons: [],
  dependsOn: [],
  dependents: 2,
  flags: ['owner-gone', 'off-platform'],
  example: true,
};

/** A page with both. */
export const page: RegistryPage = {
  items: [checkout, vouchers],
  totalItems: 2,
  counts: {
    all: 2,
    unowned: 0,
    'owner-gone': 1,
    'off-platform': 1,
    denied: 1,
    'awaiting-consent': 0,
    exception: 0,
  },
  choices: {
    kinds: ['Component'],
    owners: ['group:default/commerce', 'group:default/store-systems'],
    sectors: ['commerce'],
  },
};

/** Who is affected if the vouchers break. */
export const radius: BlastRadius = {
  entry: vouchers,
  dependsOn: [{ entityRef: 'resource:default/printer', title: 'printer' }],
  affected: [
    {
      entityRef: 'component:commerce/checkout',
      title: 'checkout',
      owner: 'group:default/commerce',
      distance: 1,
    },
    {
      entityRef: 'component:web/storefront',
      title: 'storefront',
      owner: 'group:default/web',
      distance: 2,
    },
    { entityRef: 'component:default/orphan', title: 'orphan', distance: 2 },
  ],
  dependencies: [
    {
      from: 'component:commerce/checkout',
      to: 'component:default/gift-vouchers',
    },
    { from: 'component:web/storefront', to: 'component:commerce/checkout' },
  ],
  owners: ['group:default/commerce', 'group:default/web'],
};
