import { objectsOf } from '../__testUtils__/derived';
import {
  PLATFORM,
  sector,
  service,
  Spec,
  worldOf,
} from '../__testUtils__/worlds';
import { containersOf, podTemplatesIn } from '../__testUtils__/podTemplatesOf';

/** What a text becomes in a variable of `shop/app`, which declares one resource `x`. */
function filledIn(
  text: string,
  resource: Spec,
  others: Record<string, Spec> = {},
) {
  const world = worldOf(
    {
      shop: sector({
        egress: ['api.stripe.example:443', 'api.stripe.example:8443'],
      }),
      'shop/app': service({
        containers: {
          app: { image: 'registry.example/app:1', variables: { X: text } },
        },
        resources: { x: resource },
      }),
      ...others,
    },
    {
      ...PLATFORM,
      clusters: { dev: { mesh: 'one' }, far: { mesh: 'one' } },
    },
  );
  return objectsOf(world, 'shop/app')
    .flatMap(podTemplatesIn)
    .flatMap(containersOf)
    .flatMap(({ env }) => env ?? [])
    .find(({ name }) => name === 'X')?.value;
}

const ports = {
  admin: { port: 81, targetPort: 8081 },
  http: { port: 8000, targetPort: 8080 },
  voice: { port: 53, protocol: 'UDP' },
};

describe('outputs of a service that is called', () => {
  const call = { type: 'service', id: 'web/front' };
  const text = '${resources.x.host} ${resources.x.port} ${resources.x.url}';
  const host = 'front.web-production.svc.cluster.local';
  const withFront = (spec: Spec, cluster = 'dev') => ({
    web: sector({ environments: [{ name: 'production', cluster }] }),
    'web/front': service(spec),
  });

  it.each(['dev', 'far'])(
    'are its host and the port of its Service, on cluster %s',
    cluster => {
      const front = { service: { ports }, consents: [{ from: 'shop/app' }] };
      expect(filledIn(text, call, withFront(front, cluster))).toBe(
        `${host} 8000 http://${host}:8000`,
      );
    },
  );

  it('are of a port that the caller may use', () => {
    const front = {
      service: { ports },
      consents: [{ from: 'shop/app', ports: ['voice', 'admin'] }],
    };
    expect(filledIn(text, call, withFront(front))).toBe(
      `${host} 81 http://${host}:81`,
    );
  });

  it('are there before the service is', () => {
    expect(filledIn(text, call)).toBe(`${host} 80 http://${host}:80`);
  });
});

it('gives the endpoints of an external service, by name and by default', () => {
  const external = {
    type: 'external-service',
    params: {
      endpoints: {
        batch: 'https://api.stripe.example:8443/batch',
        default: 'https://api.stripe.example/v1',
      },
    },
  };
  expect(
    filledIn(
      '${resources.x.url} ${resources.x.port} ${resources.x.batch.port} ${resources.x.batch.url}',
      external,
    ),
  ).toBe(
    'https://api.stripe.example/v1 443 8443 https://api.stripe.example:8443/batch',
  );
});
