import { parsePath } from '../model/Path';
import { V1ALPHA1, V1BETA1 } from '../__testUtils__/olderServices';
import { parseDocument } from './parseDocument';

const read = (text: string) => parseDocument(text, { file: 'a.yaml' });
describe('older versions of Service', () => {
  it('reads v1alpha1 as what it means in v1', () => {
    const { located, diagnostics } = read(V1ALPHA1);
    expect(diagnostics).toEqual([]);
    expect(located?.writtenAs).toBe('ridgeway.dev/v1alpha1');
    expect(located?.document).toEqual({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Service',
      metadata: { name: 'checkout', sector: 'commerce' },
      spec: {
        containers: {
          app: {
            image: 'registry.example/checkout:1.4.2',
            args: ['--verbose'],
            variables: {
              LOG_LEVEL: 'info',
              PRICE: '$${amount} costs $$5',
              STRIPE_KEY: '${resources.stripe-key.api-key}',
              STRIPE_ID: '${resources.stripe-key.id}',
            },
            resources: {
              requests: { cpu: '100m', memory: '128Mi' },
              limits: { memory: '128Mi' },
            },
            readinessProbe: { httpGet: { path: '/healthz', port: 8080 } },
            livenessProbe: { httpGet: { path: '/healthz', port: 8080 } },
          },
        },
        service: {
          ports: {
            http: { port: 80, targetPort: 8080 },
            metrics: { port: 9090 },
          },
        },
        resources: {
          inventory: { type: 'service', id: 'retail/inventory' },
          'web-inventory': { type: 'service', id: 'web/inventory' },
          'api-stripe-example': {
            type: 'external-service',
            params: { endpoints: { default: 'https://api.stripe.example' } },
          },
          'db-example': {
            type: 'external-service',
            params: { endpoints: { default: 'tcp://db.example:5432' } },
          },
          'stripe-key': {
            type: 'secret',
            id: 'payments/stripe-key',
            params: { keys: ['api-key', 'id'] },
          },
        },
        consents: [{ from: 'web/storefront' }],
        replicas: 3,
      },
    });
    expect(located?.unsupported).toEqual([
      {
        migration: 'node-selector',
        path: ['spec', 'nodeSelector'],
        field: 'spec.nodeSelector',
        overrides: { nodeSelector: { disk: 'nvme' } },
      },
    ]);
  });

  it('reads v1beta1 as what it means in v1', () => {
    const { located, diagnostics } = read(V1BETA1);
    expect(diagnostics).toEqual([]);
    expect(located?.unsupported).toBeUndefined();
    expect(located?.document.spec).toEqual({
      containers: {
        app: {
          image: 'registry.example/checkout:1.4.2',
          variables: {
            KEY: '${resources.stripe-key.api-key}',
            DB: '${resources.db.host}',
          },
        },
      },
      service: { ports: { http: { port: 80, targetPort: 8080 } } },
      resources: {
        inventory: { type: 'service', id: 'retail/inventory' },
        stripe: {
          type: 'external-service',
          params: { endpoints: { default: 'https://api.stripe.example' } },
        },
        'stripe-key': {
          type: 'secret',
          id: 'payments/stripe-key',
          params: { keys: ['api-key'] },
        },
        db: { type: 'postgres', class: 'small' },
      },
      consents: [{ from: 'web/storefront', ports: ['http'] }, { from: '*' }],
      exposure: { hosts: ['checkout.example.com'], port: 'http' },
      autoscaling: { max: 10, metrics: { cpu: 75 } },
    });
  });

  it.each([
    [V1ALPHA1, 'spec.containers.app.image', 'registry.example/checkout:1.4.2'],
    [V1ALPHA1, 'spec.containers.app.variables.LOG_LEVEL', 'info'],
    [V1ALPHA1, 'spec.service.ports.metrics.port', '9090'],
    [V1ALPHA1, 'spec.resources.web-inventory.id', 'web/inventory'],
    [V1ALPHA1, 'spec.resources.db-example.params.endpoints.default', 'db.exam'],
    [V1ALPHA1, 'spec.resources.stripe-key.params.keys[0]', 'secret://payments'],
    [V1ALPHA1, 'spec.consents[0].from', 'web/storefront'],
    [V1ALPHA1, 'spec.containers.app.livenessProbe', '/healthz'],
    [V1BETA1, 'spec.resources.db.class', 'small'],
    [V1BETA1, 'spec.resources.inventory', 'service: retail/inventory'],
    [V1BETA1, 'spec.resources.stripe-key.params.keys[0]', 'api-key'],
    [V1BETA1, 'spec.consents[1].from', "'*'"],
    [V1BETA1, 'spec.exposure.hosts[0]', 'checkout.example.com'],
    [V1BETA1, 'spec.exposure.port', '80 }'],
    [V1BETA1, 'spec.autoscaling.metrics.cpu', '75'],
  ])('finds the place of what it became: %#', (text, path, expected) => {
    const { located } = read(text);
    const place = located?.locate(parsePath(path) ?? []);
    expect(
      text.split('\n')[(place?.line ?? 0) - 1].slice((place?.column ?? 0) - 1),
    ).toMatch(new RegExp(`^${expected.replace(/[*.]/g, '\\$&')}`));
  });
});
