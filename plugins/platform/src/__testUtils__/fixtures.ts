import { Entity } from '@backstage/catalog-model';
import { Condition } from '@ridgeway/derivation';
import {
  RepositoryAccess,
  ResourceView,
  SectorSummary,
  SectorView,
  ServiceView,
} from '@ridgeway/plugin-platform-common';

/** The catalog's entity of service commerce/checkout. */
export const checkoutEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'checkout',
    namespace: 'commerce',
    annotations: { 'ridgeway.dev/service': 'commerce/checkout' },
  },
  spec: { type: 'service', owner: 'group:default/commerce' },
};

/** The catalog's entity of sector commerce. */
export const commerceEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: 'commerce',
    namespace: 'default',
    annotations: { 'ridgeway.dev/sector': 'commerce' },
  },
  spec: { type: 'sector', owner: 'group:default/commerce' },
};

/** What is derived, and fine. */
export const derived: Condition = {
  subject: 'commerce/checkout',
  type: 'Derived',
  status: 'True',
  reason: 'Derived',
  message: 'Every resource is derived.',
};

/** A secret that nobody granted. */
export const denied: Condition = {
  subject: 'commerce/checkout',
  environment: 'production',
  type: 'PolicyAuthorized',
  status: 'False',
  reason: 'SecretAccessDenied',
  message:
    'Service commerce/checkout may not read secret payments/stripe-key: no policy permits it.',
  denials: [
    {
      gate: 'AccessSecret',
      principal: 'commerce/checkout',
      resource: 'Secret::"payments/stripe-key"',
      policies: [],
      owner: 'group:default/payments',
      guardrail: 'secrets-by-permit',
      why: 'A leaked key is traced to everybody who could read it.',
      remedy: {
        summary: 'payments can permit it.',
        owner: 'group:default/payments',
        permit:
          'permit(principal == Service::"commerce/checkout", action == Action::"AccessSecret", resource == Secret::"payments/stripe-key");',
        change: {
          path: 'sectors/payments/policies/checkout.cedar',
          text: 'permit(...);',
        },
        location: {
          file: 'sectors/commerce/checkout.yaml',
          line: 3,
          column: 3,
          path: 'spec.resources.stripe-key',
        },
      },
    },
  ],
};

/** The intent of commerce/checkout. */
export const checkoutText = `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
  containers:
    app:
      image: registry.example/checkout:1.4.2
  replicas: 3
`;

/** Service commerce/checkout as the API answers it. */
export const checkout: ServiceView = {
  sector: 'commerce',
  name: 'checkout',
  kind: 'Service',
  owner: 'group:default/commerce',
  environments: ['staging', 'production'],
  version: 'ridgeway.dev/v1',
  health: 'unmet',
  reasons: ['SecretAccessDenied'],
  example: true,
  intent: {
    path: 'sectors/commerce/checkout.yaml',
    text: checkoutText,
    revision: 'blob1',
  },
  conditions: [derived, denied],
  agreements: [
    {
      caller: 'commerce/checkout',
      callee: 'retail/inventory',
      environment: 'production',
      state: 'awaiting-callee',
      ports: [],
    },
    {
      caller: 'web/storefront',
      callee: 'commerce/checkout',
      environment: 'production',
      state: 'active',
      ports: ['http'],
    },
  ],
  exceptions: [
    {
      id: 'checkout-root',
      sector: 'commerce',
      subject: 'commerce/checkout',
      guardrail: 'no-root',
      reason: 'The vendor image starts as root',
      overrides: ['runAsRoot'],
      requestedBy: 'user:default/ana',
      grantedAt: '2026-06-01',
      path: 'sectors/commerce/exceptions/checkout-root.yaml',
      standing: 'live',
      revocableBy: ['group:default/platform', 'group:default/commerce'],
      grantedBy: 'user:default/pat',
      expires: '2026-12-01',
      daysLeft: 11,
      renewals: 1,
    },
  ],
  ports: ['http'],
  resources: [
    { environment: 'production', kind: 'Deployment', count: 1 },
    { environment: 'production', kind: 'NetworkPolicy', count: 2 },
  ],
  codeUrl: 'http://localhost:7007/api/platform/git/code/commerce/checkout.git',
};

/** Sector commerce in a list. */
export const commerceSummary: SectorSummary = {
  name: 'commerce',
  owner: 'group:default/commerce',
  purpose: 'Checkout, carts and prices',
  environments: [
    { name: 'staging', cluster: 'dev', namespace: 'commerce-staging' },
    { name: 'production', cluster: 'prod', namespace: 'commerce-production' },
  ],
  services: 3,
  unmet: 2,
  example: true,
};

/** Sector commerce as the API answers it. */
export const commerce: SectorView = {
  ...commerceSummary,
  spec: {
    owner: 'group:default/commerce',
    purpose: 'Checkout, carts and prices',
    environments: [
      { name: 'staging', cluster: 'dev' },
      { name: 'production', cluster: 'prod' },
    ],
    domains: ['commerce.example.com'],
    egress: ['api.stripe.example:443'],
    managed: ['postgres'],
  },
  intent: {
    path: 'sectors/commerce/sector.yaml',
    text: 'kind: Sector\n',
    revision: 'blob2',
  },
  conditions: [{ ...derived, subject: 'commerce' }],
  quota: [
    {
      environment: 'production',
      dimension: 'cpu',
      used: '44',
      limit: '40',
      share: 1.1,
    },
  ],
  secrets: [{ name: 'cart-key', keys: ['signing-key'] }],
  policies: [
    { path: 'sectors/commerce/policies/own.cedar', text: 'permit(...);' },
  ],
  exceptions: checkout.exceptions,
};

/** What a member of commerce may do. */
export const commerceAccess: RepositoryAccess = {
  cloneUrl: 'http://localhost:7007/api/platform/git/intents.git',
  branch: 'main',
  head: 'c0ffee0000000000',
  username: 'ana',
  sectors: ['commerce'],
  platform: false,
};

/** A derived object of commerce/checkout. */
export function resource(
  kind: string,
  yaml: string,
  environment = 'production',
): ResourceView {
  return {
    subject: 'commerce/checkout',
    environment,
    cluster: 'prod',
    apiVersion: 'v1',
    kind,
    name: 'checkout',
    namespace: `commerce-${environment}`,
    yaml,
    provenance: [
      {
        field: 'spec.replicas',
        intent: 'spec.replicas',
        why: 'The intent asks for three replicas.',
      },
      { field: '', guardrail: 'restricted-pods', why: `${kind} runs it.` },
    ],
  };
}
