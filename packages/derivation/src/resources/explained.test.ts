import { parsePath } from '@ridgeway/intent';
import { options } from '../__testUtils__/authorizers';
import { sector, service, worldOf } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { explain } from '../explain';
import { KubernetesObject } from '../model/KubernetesObject';
import { Provenance } from '../model/Derivation';

const world = worldOf({
  shop: sector({
    domains: ['shop.example'],
    egress: ['api.stripe.example:443', 'api.stripe.example:80', '10.2.3.4:53'],
    secrets: {
      key: { keys: ['a'], remote: { production: 'shop/key' } },
      pull: {
        keys: ['dockerconfigjson'],
        remote: { production: 'shop/pull' },
      },
    },
  }),
  'shop/app': service({
    containers: {
      app: {
        image: 'registry.example/app:1',
        variables: { URL: 'key=${resources.key.a}' },
        volumes: { '/data': { source: '${resources.disk}' } },
      },
    },
    service: { ports: { http: { port: 80 }, metrics: { port: 9090 } } },
    resources: {
      stock: { type: 'service' },
      key: { type: 'secret', id: 'shop/key' },
      pull: { type: 'secret', id: 'shop/pull', params: { imagePull: true } },
      disk: { type: 'volume', params: { size: '1Gi' } },
      out: {
        type: 'external-service',
        params: {
          endpoints: {
            default: 'https://api.stripe.example',
            plain: 'http://api.stripe.example',
            names: 'udp://10.2.3.4:53',
          },
        },
      },
    },
    replicas: 2,
    exposure: { hosts: ['shop.example'], port: 'http' },
  }),
  'shop/stock': service({
    consents: [{ from: 'shop/app' }, { from: 'shop/*', ports: ['http'] }],
  }),
});

const objects = derive(world, options).resources.filter(({ subject }) =>
  subject.includes('/'),
);

/** What stands at a field of an object; undefined when there is nothing. */
function at(object: KubernetesObject, { field }: Provenance): unknown {
  return (parsePath(field) ?? ['?']).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    object,
  );
}

const provenanceOf = ({
  subject,
  environment,
  object: { kind, metadata },
}: (typeof objects)[number]) =>
  explain(world, { subject, environment, kind, name: metadata.name }, options);

const OPENING = [
  'AuthorizationPolicy',
  'DestinationRule',
  'ExternalSecret',
  'Gateway',
  'NetworkPolicy',
  'PersistentVolumeClaim',
  'ServiceEntry',
  'Sidecar',
  'VirtualService',
];

describe('the provenance of what opens a door', () => {
  it.each(OPENING)('is of fields that are there: %s', kind => {
    const found = objects.filter(({ object }) => object.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    for (const resource of found) {
      const missing = provenanceOf(resource).filter(
        provenance =>
          // A storage class that nobody chose is the cluster's.
          provenance.field !== 'spec.storageClassName' &&
          at(resource.object, provenance) === undefined,
      );
      expect(missing).toEqual([]);
    }
  });

  it.each([
    ['NetworkPolicy', /^spec\.(ingress|egress)\[\d+\]$/],
    ['AuthorizationPolicy', /^spec\.rules\[\d+\]/],
    ['Sidecar', /^spec\.egress\[0\]\.hosts\[\d+\]$/],
  ])('is of every entry: %s', (kind, entry) => {
    for (const resource of objects.filter(
      ({ object }) => object.kind === kind,
    )) {
      const {
        ingress = [],
        egress = [],
        rules = [],
      }: Record<string, unknown[]> = Object(resource.object.spec);
      const hosts = kind === 'Sidecar' ? Object(egress[0]).hosts : [];
      const entries =
        kind === 'Sidecar'
          ? hosts.length
          : ingress.length + egress.length + rules.length;
      const explained = new Set(
        provenanceOf(resource)
          .map(({ field }) => entry.exec(field)?.[0])
          .filter(field => field !== undefined),
      );
      expect(explained.size).toBe(entries);
    }
  });

  it('names each consent that covers a caller', () => {
    const stock = objects.find(
      ({ subject, object }) =>
        subject === 'shop/stock' && object.kind === 'AuthorizationPolicy',
    );
    expect(
      stock && provenanceOf(stock).map(({ field, intent }) => [field, intent]),
    ).toEqual([
      ['', 'spec.consents'],
      ['spec.rules[0]', 'spec.consents[0]'],
      ['spec.rules[0]', 'spec.consents[1]'],
    ]);
  });
});
