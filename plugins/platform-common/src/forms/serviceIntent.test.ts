import * as fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { parse } from 'yaml';
import { ServiceValues } from './ServiceValues';
import { serviceIntent } from './serviceIntent';

const FULL: ServiceValues = {
  sector: 'commerce',
  name: 'refunds',
  description: 'Pays customers back',
  image: 'registry.example/refunds:1.0.0',
  ports: [{ name: 'http', port: 80, targetPort: 8080 }],
  variables: [{ name: 'LOG_LEVEL', value: 'info' }],
  calls: [{ ref: 'retail/inventory', variable: 'INVENTORY_URL' }],
  secrets: [
    {
      ref: 'payments/fraud-api',
      keys: [{ key: 'token', variable: 'FRAUD_TOKEN' }],
    },
  ],
  managed: [
    {
      name: 'db',
      type: 'postgres',
      class: 'small',
      outputs: [{ output: 'host', variable: 'DB_HOST' }],
    },
  ],
  compute: { cpu: '100m', memory: '128Mi' },
  scaling: { replicas: 2, max: 6, cpu: 75 },
  consents: ['web/storefront'],
  exposure: { hosts: ['refunds.shop.example'], port: 'http' },
  health: { liveness: '/healthz', readiness: '/readyz', metrics: '/metrics' },
  code: true,
};

describe('serviceIntent', () => {
  it('writes down everything the form says', () => {
    expect(serviceIntent(FULL)).toEqual({
      path: 'sectors/commerce/refunds.yaml',
      subject: 'commerce/refunds',
      entityRef: 'component:commerce/refunds',
      text: `apiVersion: ridgeway.dev/v1
kind: Service
metadata:
  name: refunds
  sector: commerce
  annotations:
    ridgeway.dev/description: Pays customers back
spec:
  containers:
    app:
      image: registry.example/refunds:1.0.0
      variables:
        LOG_LEVEL: info
        DB_HOST: \${resources.db.host}
        FRAUD_TOKEN: \${resources.fraud-api.token}
        INVENTORY_URL: \${resources.inventory.url}
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 128Mi
      livenessProbe:
        httpGet:
          path: /healthz
          port: 8080
      readinessProbe:
        httpGet:
          path: /readyz
          port: 8080
  service:
    ports:
      http:
        port: 80
        targetPort: 8080
  resources:
    db:
      type: postgres
      class: small
    fraud-api:
      type: secret
      id: payments/fraud-api
      params:
        keys:
          - token
    inventory:
      type: service
      id: retail/inventory
  consents:
    - from: web/storefront
  replicas: 2
  autoscaling:
    max: 6
    metrics:
      cpu: 75
  exposure:
    hosts:
      - refunds.shop.example
    port: http
  telemetry:
    port: http
    path: /metrics
`,
    });
  });

  it('keeps a container that has no image yet, so that the intent says what is missing', () => {
    const draft = serviceIntent({ sector: 'commerce', name: 'refunds' });
    expect(parse(draft?.text ?? '')).toEqual({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Service',
      metadata: { name: 'refunds', sector: 'commerce' },
      spec: { containers: { app: {} } },
    });
  });

  it.each([
    [{ sector: 'commerce' }],
    [{ name: 'refunds' }],
    [{ sector: '../platform', name: 'refunds' }],
    [{ sector: 'commerce', name: '../../platform/platform' }],
    [{ sector: 'commerce', name: 'Refunds' }],
  ])('has no place for %j', values => {
    expect(serviceIntent(values)).toBeUndefined();
  });

  it('gives two resources of one name two names', () => {
    const draft = serviceIntent({
      sector: 'commerce',
      name: 'refunds',
      managed: [{ name: 'api', type: 'redis' }],
      secrets: [{ ref: 'payments/api', keys: [{ key: 'a.b', variable: 'A' }] }],
      calls: [{ ref: 'payments/api' }, { ref: 'payments/api' }],
    });
    const { spec } = parse(draft?.text ?? '');
    expect(Object.keys(spec.resources)).toEqual([
      'api',
      'payments-api',
      'api-2',
      'api-3',
    ]);
    expect(spec.containers.app.variables).toEqual({
      A: '${resources.payments-api.a\\.b}',
    });
  });

  it('keeps whatever people type one scalar', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'a: b',
        '"',
        "it's",
        '# no',
        '- x',
        '{}',
        '[a]',
        '&a *a',
        'x\nspec:\n  replicas: 9',
        '!!js/function "x"',
        '? a',
        'yes',
        '1e3',
        '~',
        '\t',
        '%YAML',
        '---',
        '${x}',
      ),
    );
    fc.assert(
      fc.property(
        anything.filter(text => text.trim() !== ''),
        anything,
        anything,
        (description, name, value) => {
          const draft = serviceIntent({
            sector: 'commerce',
            name: 'refunds',
            description,
            variables: [{ name, value }],
          });
          const read = parse(draft?.text ?? '');
          expect(Object.keys(read)).toEqual([
            'apiVersion',
            'kind',
            'metadata',
            'spec',
          ]);
          expect(read.metadata.annotations).toEqual({
            'ridgeway.dev/description': description.trim(),
          });
          expect(Object.keys(read.spec)).toEqual(['containers']);
          const { variables = {} } = read.spec.containers.app;
          expect(Object.entries(variables)).toEqual(
            name === '' || value === '' ? [] : [[name, value]],
          );
        },
      ),
      runs(500),
    );
  });
});
