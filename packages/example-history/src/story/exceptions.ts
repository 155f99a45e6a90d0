/** An exception of the story, and what became of it. */
export interface ExceptionStory {
  /** `payments/ledger-cluster-token`: where it lies. */
  id: string;
  subject: string;
  /** Guardrail that it switches off, or the field that the intent lacks. */
  leaves: { guardrail: string } | { field: string };
  reason: string;
  requestedBy: string;
  grantedBy: string;
  /** Each time it was granted or renewed, and until when. */
  terms: ReadonlyArray<{ on: string; expires: string }>;
  /** Day on which it was revoked. */
  revoked?: string;
}

/** The last ones are those of the example world. */
export const EXCEPTIONS: readonly ExceptionStory[] = [
  {
    id: 'commerce/cart-as-root',
    subject: 'commerce/cart',
    leaves: { guardrail: 'restricted-pods' },
    reason: 'The old image starts as root; the next one does not.',
    requestedBy: 'kim',
    grantedBy: 'pat',
    terms: [{ on: '2025-02-03', expires: '2025-06-30' }],
    revoked: '2025-06-12',
  },
  {
    id: 'retail/inventory-on-big-nodes',
    subject: 'retail/inventory',
    leaves: { field: 'spec.nodeSelector' },
    reason: 'The yearly count needs more memory than most nodes have.',
    requestedBy: 'raj',
    grantedBy: 'sam',
    terms: [
      { on: '2025-05-19', expires: '2025-11-14' },
      { on: '2025-11-10', expires: '2026-05-08' },
    ],
    revoked: '2026-05-18',
  },
  {
    id: 'web/storefront-host-logs',
    subject: 'web/storefront',
    leaves: { guardrail: 'no-host-access' },
    reason: 'Reads the access log from the node until logs are collected.',
    requestedBy: 'mia',
    grantedBy: 'pat',
    terms: [{ on: '2025-06-10', expires: '2025-12-05' }],
    revoked: '2025-10-22',
  },
  {
    id: 'stores/click-collect-pinned',
    subject: 'stores/click-collect',
    leaves: { field: 'spec.nodeSelector' },
    reason: 'The label printer hangs on two nodes of the store cluster.',
    requestedBy: 'una',
    grantedBy: 'sam',
    terms: [{ on: '2025-11-05', expires: '2026-04-30' }],
    revoked: '2026-04-22',
  },
  {
    id: 'retail/orders-plaintext',
    subject: 'retail/orders',
    leaves: { guardrail: 'strict-mtls' },
    reason: 'The parcel printers cannot speak TLS before their new firmware.',
    requestedBy: 'raj',
    grantedBy: 'pat',
    terms: [{ on: '2026-05-20', expires: '2026-09-30' }],
    revoked: '2026-08-17',
  },
  {
    id: 'payments/charge-on-fast-disks',
    subject: 'payments/charge',
    leaves: { field: 'spec.nodeSelector' },
    reason: 'Replaying a day of charges takes too long on network disks.',
    requestedBy: 'lee',
    grantedBy: 'pat',
    terms: [{ on: '2026-02-16', expires: '2026-08-10' }],
    revoked: '2026-08-24',
  },
  {
    id: 'web/storefront-writable-root',
    subject: 'web/storefront',
    leaves: { guardrail: 'restricted-pods' },
    reason:
      'The edge image writes its pid file and temporary bodies below /run/edge, which is part of the image.',
    requestedBy: 'zoe',
    grantedBy: 'pat',
    terms: [
      { on: '2025-09-29', expires: '2026-03-25' },
      { on: '2026-03-23', expires: '2026-09-15' },
      { on: '2026-09-14', expires: '2027-02-28' },
    ],
  },
  {
    id: 'retail/search-on-fast-disks',
    subject: 'retail/search',
    leaves: { field: 'spec.nodeSelector' },
    reason:
      'Rebuilding the index takes six hours on network disks and forty minutes on local ones.',
    requestedBy: 'eva',
    grantedBy: 'pat',
    terms: [
      { on: '2025-12-15', expires: '2026-06-12' },
      { on: '2026-06-10', expires: '2026-12-05' },
    ],
  },
  {
    id: 'payments/ledger-cluster-token',
    subject: 'payments/ledger',
    leaves: { guardrail: 'own-identity' },
    reason:
      "Signs the monthly archive with the cluster's token until the auditors accept a key from the vault.",
    requestedBy: 'ivy',
    grantedBy: 'sam',
    terms: [{ on: '2026-05-04', expires: '2026-10-31' }],
  },
  {
    id: 'payments/card-terminals-mesh-member',
    subject: 'payments/card-terminals',
    leaves: { guardrail: 'escape-hatches-expire' },
    reason:
      'The vendor supports its appliance only when it is installed by them, with their own manifests.',
    requestedBy: 'lee',
    grantedBy: 'pat',
    terms: [
      { on: '2025-12-16', expires: '2026-05-31' },
      { on: '2026-05-26', expires: '2026-10-02' },
      { on: '2026-09-28', expires: '2027-03-20' },
    ],
  },
  {
    id: 'web/geocoder-package',
    subject: 'web/geocoder',
    leaves: { guardrail: 'escape-hatches-expire' },
    reason:
      'The vendor ships a StatefulSet with a disk for each replica, which a Service cannot say.',
    requestedBy: 'mia',
    grantedBy: 'pat',
    terms: [
      { on: '2026-01-12', expires: '2026-07-10' },
      { on: '2026-07-06', expires: '2026-12-18' },
    ],
  },
  {
    id: 'web/geocoder-on-fast-disks',
    subject: 'web/geocoder',
    leaves: { field: 'spec.nodeSelector' },
    reason:
      'On network disks an address takes two seconds to complete; people have typed it by then.',
    requestedBy: 'mia',
    grantedBy: 'pat',
    terms: [{ on: '2026-07-06', expires: '2026-12-18' }],
  },
  {
    id: 'web/newsletter-as-root',
    subject: 'web/newsletter',
    leaves: { guardrail: 'restricted-pods' },
    reason:
      'The base image of the vendor starts as root and drops its rights itself; a fixed one is promised for spring.',
    requestedBy: 'mia',
    grantedBy: 'sam',
    terms: [{ on: '2026-10-12', expires: '2027-03-31' }],
  },
];
