import { findingsOf } from '../__testUtils__/readings';
import { MAX_ENTRIES, MAX_VARIABLES } from '../versions/limits';
import { parseDocument } from './parseDocument';

const alpha = (spec: string) =>
  `apiVersion: ridgeway.dev/v1alpha1\nkind: Service\nmetadata: { name: a, sector: s }\nspec:\n${spec}`;
const beta = (spec: string) =>
  `apiVersion: ridgeway.dev/v1beta1\nkind: Service\nmetadata: { name: a, sector: s }\nspec:\n  containers: { app: { image: a } }\n${spec}`;
const suggestionsOf = (text: string) =>
  parseDocument(text, { file: 'a.yaml' }).diagnostics.map(
    ({ suggestion }) => suggestion,
  );

describe('findings in older versions of Service', () => {
  it.each([
    [
      alpha('  imgae: a\n'),
      '5:3 UnknownField spec.imgae: There is no field imgae in spec.',
    ],
    [
      alpha('  replicas: three\n'),
      '5:13 WrongType spec.replicas: spec.replicas is the text "three", but must be a whole number from 0 to 1000.',
    ],
    [
      alpha(
        '  healthPath: /healthz\n  ports: [{ name: dns, port: 53, protocol: UDP }]\n',
      ),
      '5:3 MissingField spec.healthPath: healthPath has no port to ask at: ports has no TCP port.',
    ],
    [
      alpha('  ports: [{ name: http, port: 80 }, { name: http, port: 81 }]\n'),
      '5:45 DuplicateEntry spec.ports[1].name: The port http is there already.',
    ],
    [
      alpha('  ports: [{ name: http, port: 80 }, { name: web, port: 80 }]\n'),
      '5:56 DuplicatePort spec.ports[1].port: The port 80/TCP is taken by http.',
    ],
    [
      alpha('  callers: [web/shop, web/shop]\n'),
      '5:23 DuplicateEntry spec.callers[1]: The entry of callers web/shop is there already.',
    ],
    [
      alpha('  dependencies: [inventory]\n'),
      '5:18 NotAScopedName spec.dependencies[0]: spec.dependencies[0] is the text "inventory", which is not <sector>/<name>, both DNS labels.',
    ],
    [
      alpha('  egress: [ftp://a.example]\n'),
      '5:12 NotAnEndpoint spec.egress[0]: spec.egress[0] is the text "ftp://a.example", which is not https://host, http://host, host:port, or grpc://host:port, tcp://host:port, udp://host:port.',
    ],
    [
      beta('  outbound: [{ name: db }]\n'),
      '6:14 MissingField spec.outbound[0]: This entry does not say what is needed.',
    ],
    [
      beta('  outbound: [{ service: a/b, secret: a/b }]\n'),
      '6:30 ConflictingFields spec.outbound[0].secret: This entry has service and secret.',
    ],
    [
      beta('  outbound: [{ service: a/b, keys: [c] }]\n'),
      '6:30 ConflictingFields spec.outbound[0].keys: keys says nothing about a service.',
    ],
    [
      beta('  outbound: [{ managed: postgres }]\n'),
      '6:14 MissingField spec.outbound[0].name: This postgres has no name.',
    ],
    [
      beta('  outbound: [{ service: a/b }, { service: c/b }]\n'),
      '6:32 DuplicateEntry spec.outbound[1]: There is an entry called b already.',
    ],
    [
      beta("  inbound: [{ service: '*' }, { service: '*' }]\n"),
      '6:42 DuplicateEntry spec.inbound[1].service: The caller * is there already.',
    ],
    [
      beta('  inbound: [{ service: a/b, ports: [grpc] }]\n'),
      '6:37 UnknownPort spec.inbound[0].ports[0]: There is no port grpc in this document.',
    ],
    [
      beta(
        '  ports: { http: { port: 80 } }\n  expose: { host: a.example.com, port: 8080 }\n',
      ),
      '7:40 UnknownPort spec.expose.port: There is no TCP port 8080 in this document.',
    ],
    [
      beta('  replicas: 9\n  autoscaling: { max: 3 }\n'),
      '6:13 ReplicasAboveMax spec.replicas: replicas is 9, more than autoscaling.max, which is 3.',
    ],
  ])('tells in the words of the version: %#', (text, expected) => {
    expect(findingsOf(text)).toEqual([expected]);
  });

  it.each([
    [alpha('  variables: { A: b }\n'), 'Did you mean env?'],
    [alpha('  consents: [{ from: a/b }]\n'), 'Did you mean callers?'],
    [alpha('  outbound: [{ service: a/b }]\n'), 'Did you mean dependencies?'],
    [beta('  dependencies: [a/b]\n'), 'Did you mean outbound?'],
    [beta('  exposure: { hosts: [a.b], port: c }\n'), 'Did you mean expose?'],
    [
      beta('  environments: { staging: { replicas: 1 } }\n'),
      'It is a field of ridgeway.dev/v1: migrate the document first, with ridgeway migrate.',
    ],
  ])('says which field was meant: %#', (text, expected) => {
    expect(suggestionsOf(text)).toEqual([expected]);
  });

  it.each([
    [
      'entries',
      alpha(
        `  dependencies: [${Array.from(
          { length: 20_000 },
          (_, i) => `a/b${i}`,
        ).join(', ')}]\n`,
      ),
      'TooLong',
    ],
    [
      'variables',
      alpha(
        `  env: { ${Array.from({ length: 20_000 }, (_, i) => `a${i}: $$`).join(
          ', ',
        )} }\n`,
      ),
      'TooLong',
    ],
    [
      'entries that are wrong',
      beta(`  outbound: [${'{ x: y }, '.repeat(20_000)}]\n`),
      'TooLong',
    ],
  ])('answers soon on very many %s', (_, text, reason) => {
    const started = performance.now();
    const { diagnostics } = parseDocument(text, { file: 'a.yaml' });
    expect(diagnostics.map(finding => finding.reason)).toContain(reason);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('converts as much as it accepts soon', () => {
    const many = (count: number, each: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => each(index)).join('');
    const text = alpha(
      `  image: a\n  env:\n${many(
        MAX_VARIABLES,
        i => `    A${i}: secret://s${i % 50}/b/c\n`,
      )}  dependencies:\n${many(
        MAX_ENTRIES,
        i => `    - a/b${i}\n`,
      )}  egress:\n${many(
        MAX_ENTRIES,
        i => `    - https://h.example:${i + 1}\n`,
      )}`,
    );
    const started = performance.now();
    const { located, diagnostics } = parseDocument(text, { file: 'a.yaml' });
    expect(diagnostics).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
    const resources =
      located?.document.kind === 'Service' && located.document.spec.resources;
    expect(Object.keys(resources || {})).toHaveLength(2 * MAX_ENTRIES + 50);
  });

  it('reads anchors and merge keys, and leads to where they are written', () => {
    const text = alpha(
      '  image: &image a:1\n  args: [*image]\n  env:\n    <<: &shared { LOG: info }\n    KEY: secret://s/key/value\n',
    );
    const { located, diagnostics } = parseDocument(text, { file: 'a.yaml' });
    expect(diagnostics).toEqual([]);
    expect(located?.document.spec).toMatchObject({
      containers: {
        app: {
          args: ['a:1'],
          variables: { LOG: 'info', KEY: '${resources.key.value}' },
        },
      },
    });
    expect(
      located?.locate(['spec', 'containers', 'app', 'variables', 'LOG']),
    ).toEqual({ line: 8, column: 24 });
  });
});
