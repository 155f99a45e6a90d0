import { parseDocument } from '../parse/parseDocument';
import {
  Fields,
  workload,
  container,
  resource,
  port,
  probe,
  httpGet,
  memory,
  cpu,
  file,
  annotated,
  named,
} from '../__testUtils__/scoreWorkloads';

const LONGEST = 'a'.repeat(63);
const TOO_LONG = 'a'.repeat(64);

/** Whether the file is refused; JSON is YAML. */
function isRefused(document: Fields): boolean {
  const { located, diagnostics } = parseDocument(JSON.stringify(document), {
    file: 'score.yaml',
  });
  const refused = diagnostics.some(({ severity }) => severity === 'error');
  expect(located === undefined).toBe(refused);
  return refused;
}

const cases = (documents: Record<string, Fields>) => Object.entries(documents);

/** Names in all places that take a label. */
const labels = (name: string): Fields[] => [
  named(name),
  workload({ containers: { [name]: { image: 'a' } } }),
  workload({ resources: { [name]: { type: 'postgres' } } }),
  workload({ service: { ports: { [name]: { port: 80 } } } }),
  container({ before: { [name]: { ready: 'started' } } }),
];

describe('the Score schema accepts', () => {
  it.each(['ab', '0-0', 'a-b', 'a--b', LONGEST])('the name %s', name => {
    expect(labels(name).map(isRefused)).toEqual(labels(name).map(() => false));
  });

  it.each(
    cases({
      'empty mappings': workload({
        service: { ports: {} },
        resources: {},
        containers: {
          app: {
            image: 'a',
            variables: {},
            files: {},
            volumes: {},
            before: {},
            resources: { limits: {}, requests: {} },
          },
        },
      }),
      'empty lists': container({
        command: [],
        args: [],
        files: [],
        volumes: [],
      }),
      'a service without ports': workload({ service: {} }),
      'more metadata': workload({
        metadata: { name: 'shop', team: { lead: ['ana'] }, none: null },
      }),
      'an annotation of two characters': annotated('ab'),
      'an annotation with a prefix': annotated('ab.cd/Ef_g.h-i'),
      'an annotation of the longest name': annotated(`ab/${'A'.repeat(63)}`),
      'the image that is to come': container({ image: '.' }),
      'any image': container({ image: ' ' }),
      'empty texts': container({
        command: [''],
        args: [''],
        variables: { ' ': '' },
      }),
      'a port of the smallest and largest number': port({
        port: 1,
        targetPort: 65535,
        protocol: 'UDP',
      }),
      'a type and class of the longest name': resource({
        type: LONGEST.toUpperCase(),
        class: LONGEST,
      }),
      'an id of labels': resource({ id: 'ab.c--d.0' }),
      'an id of the longest name': resource({ id: LONGEST }),
      'any params': resource({ params: { a: [null, { b: 1.5 }], '': true } }),
      'more metadata of a resource': resource({
        metadata: { a: 1, annotations: { 'ab.cd/ef': 'g' } },
      }),
      'a file that is empty': file({ content: '' }),
      'a file with three digits of mode': file({ content: 'a', mode: '777' }),
      'a file with four digits of mode': file({ content: 'a', mode: '0000' }),
      'a file that is not filled in': file({ content: '${', noExpand: true }),
      'a file of bytes': file({ binaryContent: 'not checked here' }),
      'a file from any path': file({ source: '/etc/../a' }),
      'a file with a target in a list': container({
        files: [{ target: '/a', source: 'b' }],
      }),
      'a volume': container({
        volumes: { a: { source: '', path: '', readOnly: false } },
      }),
      'a volume in a list': container({ volumes: [{ source: 'a' }] }),
      'both probes in one': probe({
        httpGet: { path: '', port: 1 },
        exec: { command: [] },
      }),
      'a probe with everything': httpGet({
        host: 'a',
        scheme: 'HTTPS',
        httpHeaders: [{ name: 'A_b-1', value: ' ' }],
      }),
    }),
  )('%s', (_, document) => {
    expect(isRefused(document)).toBe(false);
  });

  it.each([
    '1',
    '10',
    '0.5',
    '1.5Gi',
    '125M',
    '1K',
    '2Ki',
    '3T',
    '4Ti',
    '1P',
    '1Pi',
    '2E',
    '2Ei',
  ])('memory of %s', text => expect(isRefused(memory(text))).toBe(false));

  it.each(['0', '2', '0.5', '125m', '007', '1.25'])('cpu of %s', text =>
    expect(isRefused(cpu(text))).toBe(false),
  );
});

describe('the Score schema refuses', () => {
  it.each([
    '',
    'a',
    'A1',
    '-ab',
    'ab-',
    'a.b',
    'a_b',
    'a b',
    'ab\n',
    'äb',
    TOO_LONG,
  ])('the name %j', name => {
    expect(labels(name).map(isRefused)).toEqual(labels(name).map(() => true));
  });

  it.each(
    cases({
      'another version': workload({ apiVersion: 'score.dev/v1b2' }),
      'no metadata': workload({ metadata: undefined }),
      'metadata without a name': workload({ metadata: {} }),
      'a name that is no text': named(12),
      'no containers': workload({ containers: undefined }),
      'an empty mapping of containers': workload({ containers: {} }),
      'a list of containers': workload({ containers: [{ image: 'a' }] }),
      'another field': workload({ kind: 'Workload' }),
      'a field without a value': workload({ service: null }),
      'an annotation of one character': annotated('a'),
      'an annotation with two prefixes': annotated('ab/cd/ef'),
      'an annotation with a capital prefix': annotated('AB/cd'),
      'an annotation of too long a name': annotated('A'.repeat(64)),
      'an annotation that is no text': annotated('ab', 1),
      'a list of annotations': workload({
        metadata: { name: 'shop', annotations: ['ab'] },
      }),
      'no image': container({ image: undefined }),
      'an empty image': container({ image: '' }),
      'a container with another field': container({ ports: [] }),
      'a container that is no mapping': workload({ containers: { app: 'a' } }),
      'a command that is a text': container({ command: 'a' }),
      'an argument that is no text': container({ args: [1] }),
      'a variable with an equals sign': container({ variables: { 'A=B': '' } }),
      'a variable without a name': container({ variables: { '': '' } }),
      'a variable that is no text': container({ variables: { A: 1 } }),
      'a variable without a value': container({ variables: { A: null } }),
      'a list of variables': container({ variables: ['A'] }),
      'a port of zero': port({ port: 0 }),
      'a port that is too large': port({ targetPort: 65536 }),
      'a port that is no whole number': port({ port: 80.5 }),
      'a port that is a text': port({ port: '80' }),
      'a port without a number': port({ port: undefined }),
      'another protocol': port({ protocol: 'SCTP' }),
      'a protocol in small letters': port({ protocol: 'tcp' }),
      'a port with another field': port({ name: 'http' }),
      'a service with another field': workload({ service: { type: 'a' } }),
      'no type': resource({ type: undefined }),
      'a type of one letter': resource({ type: 'a' }),
      'a type with an underscore': resource({ type: 'my_db' }),
      'a class that is too long': resource({ class: TOO_LONG }),
      'an empty class': resource({ class: '' }),
      'an id of one letter': resource({ id: 'a' }),
      'an id with a slash': resource({ id: 'ab/cd' }),
      'an id with two dots': resource({ id: 'ab..cd' }),
      'an id that ends in a hyphen': resource({ id: 'ab-' }),
      'an id in capitals': resource({ id: 'AB' }),
      'an id that is too long': resource({ id: TOO_LONG }),
      'params that are a list': resource({ params: [] }),
      'params without a value': resource({ params: null }),
      'metadata of a resource that is a text': resource({ metadata: 'a' }),
      'an annotation of a resource that is no text': resource({
        metadata: { annotations: { ab: 1 } },
      }),
      'a resource with another field': resource({ outputs: {} }),
      'a file without content': file({}),
      'a file with two contents': file({ content: '', source: 'a' }),
      'a file with another two contents': file({
        binaryContent: '',
        source: 'a',
      }),
      'a file from nowhere': file({ source: '' }),
      'a file with a target in a mapping': file({ target: '/a', content: '' }),
      'a file without a target text': container({
        files: [{ target: '', content: '' }],
      }),
      'a file with two digits of mode': file({ content: '', mode: '64' }),
      'a file with a mode of no octal digits': file({
        content: '',
        mode: '0689',
      }),
      'a file with a mode that begins with another digit': file({
        content: '',
        mode: '1644',
      }),
      'a file with a number as mode': file({ content: '', mode: 644 }),
      'a file with a text for noExpand': file({ content: '', noExpand: 'yes' }),
      'a file that is a text': container({ files: { '/a': 'b' } }),
      'files that are a text': container({ files: 'a' }),
      'a volume without a source': container({ volumes: { '/a': {} } }),
      'a volume with a target in a mapping': container({
        volumes: { '/a': { source: 'a', target: '/b' } },
      }),
      'a volume with another field': container({
        volumes: { '/a': { source: 'a', read_only: true } },
      }),
      'a volume that is a text': container({ volumes: ['data:/data'] }),
      'an order without a state': container({ before: { app: {} } }),
      'an order with another state': container({
        before: { app: { ready: 'done' } },
      }),
      'an order that is a list': container({ before: ['app'] }),
      'an order with another field': container({
        before: { app: { ready: 'started', after: 'a' } },
      }),
      'other compute resources': container({
        resources: { limits: { gpu: '1' } },
      }),
      'compute resources of another kind': container({
        resources: { maximum: {} },
      }),
      'a probe that asks nothing': probe({}),
      'a probe with another field': probe({
        exec: { command: [] },
        periodSeconds: 1,
      }),
      'a probe without a path': httpGet({ path: undefined }),
      'a probe without a port': httpGet({ port: undefined }),
      'a probe with a name as port': httpGet({ port: 'http' }),
      'a probe without a host text': httpGet({ host: '' }),
      'a probe with another scheme': httpGet({ scheme: 'http' }),
      'a header without a name': httpGet({
        httpHeaders: [{ name: '', value: 'a' }],
      }),
      'a header with a colon': httpGet({
        httpHeaders: [{ name: 'a:b', value: 'a' }],
      }),
      'a header without a value': httpGet({
        httpHeaders: [{ name: 'a', value: '' }],
      }),
      'headers as a mapping': httpGet({ httpHeaders: { a: 'b' } }),
      'a command without its list': probe({ exec: {} }),
      'a command that is no list of texts': probe({ exec: { command: [1] } }),
    }),
  )('%s', (_, document) => {
    expect(isRefused(document)).toBe(true);
  });

  it.each([
    '',
    '0',
    '0Gi',
    '01',
    '1.',
    '.5Gi',
    '1m',
    '1Mb',
    '1k',
    '1 Gi',
    '-1',
    1,
    null,
  ])('memory of %j', value => expect(isRefused(memory(value))).toBe(true));

  it.each(['', 'm', '.5', '1.5m', '1.', '1k', '-1', '1 ', 1, null])(
    'cpu of %j',
    value => expect(isRefused(cpu(value))).toBe(true),
  );
});
