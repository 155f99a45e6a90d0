import { parseDocument } from '../parse/parseDocument';
import { brief } from '../__testUtils__/readings';

const score = (container: string, rest = '') =>
  `apiVersion: score.dev/v1b1
metadata: { name: shop }
containers:
  app: { ${container} }
${rest}`;

const read = (text: string) =>
  parseDocument(text, { file: 'shop.yaml', sector: 'web' });

/** Findings that refuse the file. */
const errors = (text: string) =>
  read(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(brief);

describe('Score files', () => {
  it('become Services, with lists of files and volumes as mappings by target', () => {
    const { located, diagnostics } = read(
      score(
        'image: ., files: [{ target: /etc/a, content: a, mode: "0600" }, { target: /etc/b, source: b }], volumes: [{ target: /data, source: "${resources.data}", readOnly: true }]',
        'resources: { data: { type: volume, params: { size: 1Gi } } }\n',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(located?.document).toEqual({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Service',
      metadata: { name: 'shop', sector: 'web' },
      spec: {
        containers: {
          app: {
            files: {
              '/etc/a': { content: 'a', mode: '0600' },
              '/etc/b': { source: 'b' },
            },
            volumes: {
              '/data': { source: '${resources.data}', readOnly: true },
            },
          },
        },
        resources: { data: { type: 'volume', params: { size: '1Gi' } } },
      },
    });
    expect(
      located?.locate([
        'spec',
        'containers',
        'app',
        'files',
        '/etc/b',
        'source',
      ]),
    ).toEqual({ line: 4, column: 100 });
  });

  it.each([
    ['the smallest file', score('image: a')],
    [
      'names that Kubernetes would not take',
      score(
        'image: a',
        'service: { ports: { a-very-long-port-name: { port: 80 } } }\n',
      ),
    ],
    [
      'types nobody offers',
      score(
        'image: a',
        'resources: { db: { type: mongodb, class: tiny, id: shared.db } }\n',
      ),
    ],
    [
      'unknown params',
      score(
        'image: a',
        'resources: { other: { type: service, params: { a: 1 } } }\n',
      ),
    ],
    [
      'open metadata',
      score('image: a').replace(
        'name: shop',
        'name: shop, team: web, annotations: { ab.cd/ef: g }',
      ),
    ],
    [
      'both probes',
      score(
        'image: a, livenessProbe: { httpGet: { path: /, port: 1 }, exec: { command: [a] } }',
      ),
    ],
    [
      'files and volumes by path',
      score(
        'image: a, files: { etc/a: { content: a, noExpand: true } }, volumes: { /b: { source: b } }',
      ),
    ],
    [
      'an entry of a list without target',
      score('image: a, files: [{ content: a }]'),
    ],
    ['before', score('image: a, before: { other: { ready: healthy } }')],
    [
      'memory in decimal and binary units',
      score(
        'image: a, resources: { limits: { cpu: "0.5", memory: 1.5Gi }, requests: { cpu: 100m, memory: 64M } }',
      ),
    ],
    [
      'placeholders that mean nothing here',
      score(
        'image: a, variables: { A: "${env.HOME}", B: "${resources.none.host}" }',
      ),
    ],
  ])('are accepted: %s', (_, text) => {
    expect(errors(text)).toEqual([]);
    expect(read(text).located?.writtenAs).toBe('score.dev/v1b1');
  });

  it.each([
    [
      'no image',
      score('command: [a]'),
      '4:3 MissingField containers.app.image: containers.app has no image.',
    ],
    [
      'an empty image',
      score('image: ""'),
      '4:17 EmptyValue containers.app.image: containers.app.image is empty.',
    ],
    [
      'no container',
      score('image: a')
        .replace(/ {2}app.*\n/, '')
        .replace('containers:', 'containers: {}'),
      '3:13 EmptyValue containers: containers has no container.',
    ],
    [
      'a name of one letter',
      score('image: a').replace('shop', 's'),
      '2:19 NotADnsLabel metadata.name: metadata.name is the text "s", which is not a name of 2 to 63 lower-case letters, digits and hyphens, starting and ending with a letter or digit.',
    ],
    [
      'a kind',
      `kind: Workload\n${score('image: a')}`,
      '1:1 UnknownField kind: There is no field kind in a document.',
    ],
    [
      'replicas',
      score('image: a', 'replicas: 2\n'),
      '5:1 UnknownField replicas: There is no field replicas in a document.',
    ],
    [
      'a probe that asks nothing',
      score('image: a, livenessProbe: {}'),
      '4:20 MissingField containers.app.livenessProbe: The livenessProbe has neither httpGet nor exec.',
    ],
    [
      'a file with two contents',
      score('image: a, files: { /a: { content: a, binaryContent: YQ== } }'),
      '4:47 ConflictingFields containers.app.files["/a"].binaryContent: This file has content and binaryContent.',
    ],
    [
      'a file without content',
      score('image: a, files: { /a: { mode: "0644" } }'),
      '4:29 MissingField containers.app.files["/a"]: This file has no content.',
    ],
    [
      'a target inside a mapping',
      score('image: a, files: { /a: { target: /b, content: a } }'),
      '4:35 UnknownField containers.app.files["/a"].target: There is no field target in a mapping by target.',
    ],
    [
      'a mode that is no text',
      score('image: a, files: { /a: { content: a, mode: 644 } }'),
      '4:53 WrongType containers.app.files["/a"].mode: containers.app.files["/a"].mode is 644, but must be an octal mode in quotes, for example "0644".',
    ],
    [
      'cpu that is no text',
      score('image: a, resources: { limits: { cpu: 1 } }'),
      '4:48 WrongType containers.app.resources.limits.cpu: containers.app.resources.limits.cpu is 1, but must be processors as text, for example "2", "0.5" or 125m.',
    ],
    [
      'a port out of range',
      score('image: a', 'service: { ports: { http: { port: 0 } } }\n'),
      '5:35 OutOfRange service.ports.http.port: service.ports.http.port is 0, which is too small.',
    ],
    [
      'lines of content',
      score('image: a, files: [{ target: /a, content: [a, b] }]'),
      '4:51 WrongType containers.app.files[0].content: containers.app.files[0].content is a list, but must be text.',
    ],
  ])('are refused: %s', (_, text, expected) => {
    expect(errors(text)).toEqual([expected]);
    expect(read(text).located).toBeUndefined();
  });

  it('belong to the sector their path names', () => {
    const { located } = parseDocument(score('image: a'), {
      file: 'world/sectors/retail/shop.yaml',
    });
    expect(located?.document.metadata).toEqual({
      name: 'shop',
      sector: 'retail',
    });
  });
});
