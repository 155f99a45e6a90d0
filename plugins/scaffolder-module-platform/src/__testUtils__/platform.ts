import { Condition } from '@ridgeway/derivation';
import {
  Offer,
  PreviewResult,
  ResourceView,
} from '@ridgeway/plugin-platform-common';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';

/** What the platform of the tests offers. */
export const OFFER: Offer = {
  clusters: ['dev', 'prod'],
  managedTypes: [
    { type: 'postgres', outputs: ['host', 'password'] },
    { type: 'redis', outputs: ['host'] },
  ],
  images: ['registry.example/'],
  sectors: [
    {
      name: 'commerce',
      owner: 'group:default/commerce',
      managed: ['postgres'],
      egress: [],
      domains: ['shop.example'],
      environments: ['production'],
    },
    {
      name: 'payments',
      owner: 'group:default/payments',
      managed: [],
      egress: [],
      domains: [],
      environments: ['production'],
    },
  ],
  services: [
    { ref: 'retail/inventory', ports: ['http'], owner: 'group:default/retail' },
    { ref: 'commerce/cart', ports: ['http'], owner: 'group:default/commerce' },
    { ref: 'nobody/orphan', ports: [], owner: '' },
  ],
  secrets: [
    {
      ref: 'payments/fraud-api',
      keys: ['token'],
      owner: 'group:default/payments',
    },
  ],
};

/** A derivation without findings, conditions or resources. */
export const NOTHING: PreviewResult = {
  diagnostics: [],
  resources: [],
  conditions: [],
  agreements: [],
  affected: [],
  openness: { opened: [], closed: [] },
};

/** A secret that nobody granted. */
export const DENIED: Condition = {
  subject: 'commerce/refunds',
  environment: 'production',
  type: 'PolicyAuthorized',
  status: 'False',
  reason: 'SecretAccessDenied',
  message: 'commerce/refunds may not read payments/fraud-api.',
  denials: [
    {
      gate: 'AccessSecret',
      principal: 'commerce/refunds',
      resource: 'Secret::"payments/fraud-api"',
      policies: [],
      owner: 'group:default/payments',
      guardrail: 'secrets-by-permit',
      why: 'A leaked key once opened every account.',
      remedy: {
        summary: 'Ask payments for access.',
        owner: 'group:default/payments',
        permit: 'permit (principal, action, resource);',
        request: {
          kind: 'secret',
          subject: 'commerce/refunds',
          object: 'payments/fraud-api',
        },
      },
    },
  ],
};

/** A derived object. */
export const DEPLOYMENT: ResourceView = {
  subject: 'commerce/refunds',
  environment: 'production',
  cluster: 'prod',
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  name: 'refunds',
  namespace: 'commerce-production',
  yaml: 'kind: Deployment\n',
  provenance: [{ field: '', why: 'It runs the containers.' }],
};

/** A platform that offers {@link OFFER}; any other call fails until a test answers it. */
export function createPlatform(): PlatformMock {
  const platform = createPlatformMock();
  platform.getOffer.mockResolvedValue(OFFER);
  platform.preview.mockResolvedValue(NOTHING);
  return platform;
}
