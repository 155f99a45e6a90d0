import fc from 'fast-check';
import { Spec } from '../worlds';
import { ENDPOINTS, ENVIRONMENTS, SECTORS } from './vocabulary';

const part = fc.constantFrom(
  'plain',
  '$(HOME)',
  '{{ x }}',
  '$$',
  '${resources.key.a}',
  '${resources.key.b}',
  '${resources.db.host}',
  '${resources.db.password}',
  '${metadata.name}',
);
const text = fc.array(part, { maxLength: 3 }).map(parts => parts.join(''));

const image = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      'registry.example/app:1',
      'registry.example/team/app:2',
      `registry.example/app@sha256:${'a'.repeat(64)}`,
    ),
  },
  fc.constantFrom('docker.io/nginx:1', undefined),
);

const file = fc.oneof(
  text.map(content => ({ content })),
  text.map(content => ({ content, noExpand: true, mode: '0444' })),
  fc.constantFrom({ source: 'files/app.conf' }, { binaryContent: 'aGVsbG8=' }),
);

const key: fc.Arbitrary<Spec> = fc
  .tuple(
    fc.constantFrom('alpha', 'alpha', 'beta', 'gamma', ...SECTORS),
    fc.constantFrom(
      { keys: ['a', 'b'] },
      { keys: ['a', 'b'] },
      {},
      { imagePull: true },
    ),
  )
  .map(([sector, params]) => ({ type: 'secret', id: `${sector}/key`, params }));

const db = fc.constantFrom<Spec>(
  { type: 'postgres' },
  { type: 'postgres', class: 'small' },
  { type: 'postgres', id: 'shared' },
);

const out: fc.Arbitrary<Spec> = fc
  .subarray(ENDPOINTS, { minLength: 1, maxLength: 2 })
  .map(endpoints => ({
    type: 'external-service',
    params: {
      endpoints: Object.fromEntries(
        endpoints.map((url, position) => [`to-${position}`, url]),
      ),
    },
  }));

/** What a container says in its texts, without what is not declared. */
function declaredIn(resources: Spec, value: string): string {
  return value.replace(/\$\{resources\.([a-z]+)\.[a-z]+\}/g, (found, name) =>
    name in resources ? found : '',
  );
}

/** The specs of services, without what they have to do with each other. */
export const generatedService: fc.Arbitrary<Spec> = fc
  .record({
    image,
    helper: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, image),
    variables: fc.dictionary(fc.constantFrom('A', 'B'), text, { maxKeys: 2 }),
    files: fc.dictionary(fc.constantFrom('/a/b', '/a.b', '/etc/x.conf'), file, {
      maxKeys: 2,
    }),
    resources: fc.record({ key, db, out }, { requiredKeys: [] }),
    ports: fc.subarray(['http', 'metrics', 'grpc', 'voice']),
    replicas: fc.integer({ min: 0, max: 4 }),
    more: fc.constantFrom(undefined, undefined, 1, 5),
    hosts: fc.subarray(['a.shop.example', 'b.shop.example', 'shop.other'], {
      maxLength: 2,
    }),
    telemetry: fc.constantFrom<Spec | undefined>(
      undefined,
      { port: 'metrics' },
      { slo: { availability: 99.9, latency: { p99: '300ms' } } },
      { port: 'metrics', slo: { availability: 99 } },
      { port: 'nowhere' },
    ),
    environment: fc.constantFrom(undefined, undefined, ...ENVIRONMENTS),
  })
  .map(generated => {
    const { resources, ports, hosts, telemetry } = generated;
    const declared = (value: string) => declaredIn(resources, value);
    const exposed = ports.includes('http') && hosts.length > 0;
    return {
      containers: {
        app: {
          image: generated.image,
          variables: Object.fromEntries(
            Object.entries(generated.variables).map(([name, value]) => [
              name,
              declared(value),
            ]),
          ),
          files: Object.fromEntries(
            Object.entries(generated.files).map(([path, value]) => [
              path,
              'content' in value
                ? { ...value, content: declared(value.content) }
                : value,
            ]),
          ),
        },
        ...(generated.helper ? { helper: { image: generated.helper } } : {}),
      },
      service: {
        ports: Object.fromEntries(
          ports.map((name, position) => [
            name,
            {
              port: 80 + position,
              targetPort: 8080 + position,
              ...(name === 'voice' ? { protocol: 'UDP' } : {}),
            },
          ]),
        ),
      },
      resources,
      replicas: generated.replicas,
      ...(generated.more === undefined
        ? {}
        : { autoscaling: { max: generated.replicas + generated.more } }),
      ...(exposed ? { exposure: { hosts, port: 'http' } } : {}),
      ...(telemetry &&
      (ports.includes('metrics') || telemetry.port !== 'metrics')
        ? { telemetry }
        : {}),
      ...(generated.environment
        ? {
            environments: {
              [generated.environment]: {
                replicas: 1,
                containers: {
                  app: {
                    image: 'registry.example/app:3',
                    variables: { A: 'here' },
                  },
                },
                ...(exposed ? { exposure: { hosts: ['c.shop.example'] } } : {}),
              },
            },
          }
        : {}),
    };
  });
