/** A reason for which derivations fail, and what people do about it. */
export interface ReasonStory {
  reason: string;
  /** Types of the conditions that carry it. */
  conditions: readonly string[];
  /** How often, against the others. */
  weight: number;
  /** Hours until it is gone: at best, at worst. */
  hours: readonly [number, number];
  /** The gate that said no, and what it was asked for. */
  gate?: { name: string; objects: readonly string[] };
  guardrail?: string;
  /** What is asked of whom; absent when whoever wrote the intent corrects it alone. */
  request?: { kind: 'consent' | 'secret' | 'external'; owner?: string };
}

/** Every reason is one of docs/reference/conditions.md. */
export const REASONS: readonly ReasonStory[] = [
  {
    reason: 'ConsentMissing',
    conditions: ['AgreementsMet'],
    weight: 9,
    hours: [5, 90],
    guardrail: 'both-sides-consent',
    request: { kind: 'consent' },
  },
  {
    reason: 'SecretAccessDenied',
    conditions: ['PolicyAuthorized', 'Derived'],
    weight: 6,
    hours: [3, 50],
    gate: {
      name: 'AccessSecret',
      objects: [
        'payments/fraud-api',
        'retail/parcel-api',
        'retail/search-admin',
        'commerce/cart-key',
      ],
    },
    guardrail: 'secrets-need-consent',
    request: { kind: 'secret' },
  },
  {
    reason: 'PlaceholderUnresolved',
    conditions: ['Derived'],
    weight: 6,
    hours: [0.1, 1.2],
  },
  {
    reason: 'ImageDenied',
    conditions: ['PolicyAuthorized', 'Derived'],
    weight: 4,
    hours: [0.3, 4],
    gate: {
      name: 'UseImage',
      objects: ['docker.io/library/nginx:1.27', 'docker.io/bitnami/redis:7.4'],
    },
    guardrail: 'images-from-allowed-registries',
  },
  {
    reason: 'ExternalAccessDenied',
    conditions: ['PolicyAuthorized'],
    weight: 4,
    hours: [8, 72],
    gate: {
      name: 'ReachExternal',
      objects: [
        'api.mail.example:443',
        'tiles.maps.example:443',
        'api.parcels.example:443',
      ],
    },
    guardrail: 'egress-is-declared',
    request: { kind: 'external', owner: 'platform' },
  },
  {
    reason: 'HostDenied',
    conditions: ['PolicyAuthorized'],
    weight: 2,
    hours: [1, 20],
    gate: {
      name: 'Expose',
      objects: ['shop.fernhill.example', 'offers.fernhill-outdoor.example'],
    },
    guardrail: 'hosts-in-domains',
  },
  {
    reason: 'ManagedTypeDenied',
    conditions: ['PolicyAuthorized', 'Derived'],
    weight: 2,
    hours: [2, 30],
    gate: { name: 'UseManaged', objects: ['topic', 'bucket', 'dns'] },
    guardrail: 'managed-types-are-offered',
  },
  {
    reason: 'QuotaExceeded',
    conditions: ['WithinQuota'],
    weight: 2,
    hours: [2, 28],
    guardrail: 'quota-per-environment',
  },
  {
    reason: 'VolumeForOnePod',
    conditions: ['Derived'],
    weight: 1,
    hours: [0.5, 6],
    guardrail: 'volumes-have-owners',
  },
];
