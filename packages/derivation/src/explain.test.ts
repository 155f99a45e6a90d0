import { denying, options } from './__testUtils__/authorizers';
import { sector, service, worldOf } from './__testUtils__/worlds';
import { derive } from './derive';
import { explain } from './explain';

const world = worldOf({
  shop: sector({
    managed: ['postgres'],
    domains: ['shop.example'],
    egress: ['api.stripe.example:443'],
    secrets: { key: { keys: ['a'], remote: { production: 'shop/key' } } },
  }),
  'shop/stock': service({ consents: [{ from: 'shop/cart' }] }),
  'shop/cart': service({
    containers: {
      app: {
        image: 'registry.example/cart:1',
        variables: {
          DB: 'pg://${resources.db.host}/x',
          KEY: '${resources.key.a}',
        },
        files: { '/etc/cart.conf': { content: 'x' } },
      },
    },
    service: { ports: { http: { port: 80 }, metrics: { port: 9090 } } },
    resources: {
      db: { type: 'postgres' },
      key: { type: 'secret', id: 'shop/key' },
      stock: { type: 'service' },
      disk: { type: 'volume', params: { size: '1Gi' } },
      stripe: {
        type: 'external-service',
        params: { endpoints: { default: 'https://api.stripe.example' } },
      },
    },
    replicas: 2,
    autoscaling: { max: 3 },
    exposure: { hosts: ['shop.example'], port: 'http' },
    telemetry: { slo: { availability: 99.9, latency: { p99: '300ms' } } },
  }),
});

describe('explain', () => {
  it('says why every derived object exists', () => {
    const { resources } = derive(world, options);
    expect(
      new Set(resources.map(({ object }) => object.kind)).size,
    ).toBeGreaterThan(22);
    for (const { subject, environment, object } of resources) {
      const provenance = explain(
        world,
        { subject, environment, kind: object.kind, name: object.metadata.name },
        options,
      );
      expect(provenance.length).toBeGreaterThan(0);
      for (const { intent, guardrail, why } of provenance) {
        expect(intent ?? guardrail).toBeTruthy();
        expect(why).toMatch(/\.$/);
      }
    }
  });

  it('leads from a field to its place in the intent', () => {
    expect(
      explain(
        world,
        {
          subject: 'shop/cart',
          environment: 'production',
          kind: 'HorizontalPodAutoscaler',
          name: 'cart',
        },
        options,
      ),
    ).toContainEqual({
      field: 'spec.maxReplicas',
      intent: 'spec.autoscaling.max',
      why: 'The most that ever runs.',
    });
  });

  it('names the other side of an agreement', () => {
    expect(
      explain(
        world,
        {
          subject: 'shop/stock',
          environment: 'production',
          kind: 'AuthorizationPolicy',
          name: 'stock',
        },
        options,
      ),
    ).toContainEqual(
      expect.objectContaining({
        field: 'spec.rules[0]',
        why: 'shop/cart declares calls to shop/stock, and shop/stock consents.',
      }),
    );
  });

  it('has nothing to say about what is not derived', () => {
    const reference = {
      subject: 'shop/cart',
      environment: 'production',
      kind: 'Deployment',
      name: 'cart',
    };
    expect(
      explain(world, reference, {
        ...options,
        authorizer: denying(({ gate }) => gate === 'AccessSecret'),
      }),
    ).toEqual([]);
    expect(
      explain(world, { ...reference, environment: 'moon' }, options),
    ).toEqual([]);
    expect(
      explain(world, { ...reference, subject: 'no/body' }, options),
    ).toEqual([]);
  });
});
