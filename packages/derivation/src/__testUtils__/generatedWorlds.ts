import fc from 'fast-check';
import { Spec } from './worlds';

/** Names of the generated sectors. */
export const SECTORS = ['alpha', 'beta', 'a-b'];
/** Names that generated services may have. */
export const NAMES = ['one', 'two', 'a', 'a-b', 'b-c'];
const ENVIRONMENTS = ['production', 'staging'];

const subject = fc
  .tuple(fc.constantFrom(...SECTORS), fc.constantFrom(...NAMES))
  .map(([sector, name]) => `${sector}/${name}`);

const environments = fc.subarray(ENVIRONMENTS, { minLength: 1 }).chain(names =>
  fc.tuple(
    ...names.map(name =>
      fc.record({
        name: fc.constant(name),
        cluster: fc.constantFrom('dev', 'dev', 'bare'),
      }),
    ),
  ),
);

const sectorSpec: fc.Arbitrary<Spec> = fc
  .tuple(
    environments,
    fc.subarray([
      'api.stripe.example:443',
      'api.stripe.example:80',
      '10.1.2.3:5432',
    ]),
    fc.boolean(),
  )
  .map(([declared, egress, cramped]) => ({
    owner: 'group:default/owners',
    purpose: 'Generated',
    environments: declared,
    managed: ['postgres'],
    domains: ['shop.example'],
    egress,
    ...(cramped ? { quota: { cpu: '2' } } : {}),
    secrets: {
      key: {
        keys: ['a', 'b'],
        remote: Object.fromEntries(declared.map(({ name }) => [name, 'p/key'])),
      },
    },
  }));

const consents = fc.uniqueArray(
  fc.record({
    from: fc.oneof(
      { arbitrary: subject, weight: 3 },
      fc.constantFrom(...SECTORS).map(name => `${name}/*`),
      fc.constant('*'),
    ),
  }),
  { maxLength: 4, selector: ({ from }) => from },
);

const text = fc
  .array(
    fc.constantFrom(
      'plain',
      '$(HOME)',
      '{{ x }}',
      '$$',
      '${resources.key.a}',
      '${resources.db.host}',
      '${resources.call.url}',
      '${metadata.name}',
    ),
    { maxLength: 4 },
  )
  .map(parts => parts.join(''));

const serviceSpec: fc.Arbitrary<Spec> = fc
  .record({
    image: fc.option(fc.constant('registry.example/app:1'), {
      nil: undefined,
      freq: 9,
    }),
    variables: fc.dictionary(fc.constantFrom('A', 'B', 'C'), text),
    files: fc.dictionary(
      fc.constantFrom('/a/b', '/a.b', '/etc/x.conf'),
      text.map(content => ({ content })),
    ),
    callee: subject,
    secretOf: fc.constantFrom(...SECTORS),
    withVolume: fc.boolean(),
    endpoint: fc.constantFrom(
      'https://api.stripe.example',
      'http://api.stripe.example',
      'tcp://api.stripe.example:443',
      'tcp://10.1.2.3:5432',
      'udp://10.1.2.3:5432',
    ),
    consents,
    replicas: fc.integer({ min: 0, max: 5 }),
    more: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    exposed: fc.boolean(),
    ports: fc.subarray(['http', 'metrics', 'grpc', 'voice']),
  })
  .map(generated => ({
    containers: {
      app: {
        image: generated.image,
        variables: generated.variables,
        files: generated.files,
        ...(generated.withVolume
          ? { volumes: { '/data': { source: '${resources.disk}' } } }
          : {}),
      },
    },
    service: {
      ports: Object.fromEntries(
        generated.ports.map((name, position) => [
          name,
          {
            port: 80 + position,
            targetPort: 8080 + position,
            ...(name === 'voice' ? { protocol: 'UDP' } : {}),
          },
        ]),
      ),
    },
    resources: {
      key: { type: 'secret', id: `${generated.secretOf}/key` },
      db: { type: 'postgres' },
      call: { type: 'service', id: generated.callee },
      out: {
        type: 'external-service',
        params: { endpoints: { default: generated.endpoint } },
      },
      ...(generated.withVolume
        ? { disk: { type: 'volume', params: { size: '1Gi' } } }
        : {}),
    },
    consents: generated.consents,
    replicas: generated.replicas,
    ...(generated.more === undefined
      ? {}
      : { autoscaling: { max: generated.replicas + generated.more } }),
    ...(generated.exposed && generated.ports.includes('http')
      ? { exposure: { hosts: ['shop.example'], port: 'http' } }
      : {}),
  }));

/** Specs of worlds of some sectors and services that know each other. */
export const generatedSpecs: fc.Arbitrary<Record<string, Spec>> = fc
  .tuple(
    fc.tuple(
      ...SECTORS.map(name => sectorSpec.map(spec => [name, spec] as const)),
    ),
    fc.dictionary(subject, serviceSpec, { maxKeys: 10 }),
  )
  .map(([sectors, services]) => ({
    ...Object.fromEntries(sectors),
    ...services,
  }));

/** A way to deny: the gates' questions whose text has this remainder are denied. */
export const generatedDenials = fc.record({
  modulus: fc.integer({ min: 2, max: 6 }),
  remainder: fc.integer({ min: 0, max: 5 }),
});
