import { parseDocument } from '../parse/parseDocument';
import { findingsOf } from '../__testUtils__/readings';
import { MAX_BYTES } from './limits';

/** Only what the text itself is blamed for. */
const textFindings = (text: string) =>
  findingsOf(text).filter(line => !/MissingField|UnknownKind/.test(line));

describe('limits', () => {
  it('refuses more than 1 MiB of UTF-8', () => {
    expect(findingsOf(`a: ${'x'.repeat(MAX_BYTES)}`)).toEqual([
      '1:1 DocumentTooLarge : This document is larger than 1 MiB.',
    ]);
    expect(findingsOf(`a: ${'€'.repeat(MAX_BYTES / 3)}`)).toEqual([
      '1:1 DocumentTooLarge : This document is larger than 1 MiB.',
    ]);
  });

  it('reads just below 1 MiB', () => {
    expect(textFindings(`a: ${'€'.repeat(MAX_BYTES / 3 - 2)}`)).toEqual([]);
  });

  it('refuses nesting of more than 64 levels, at any size', () => {
    const reason = 'TooDeep : This value is nested more than 64 levels deep.';
    expect(findingsOf('['.repeat(65))).toEqual([`1:65 ${reason}`]);
    expect(findingsOf('['.repeat(500_000))).toEqual([`1:65 ${reason}`]);
    expect(findingsOf('- '.repeat(65))).toEqual([`1:129 ${reason}`]);
    expect(textFindings(`a: ${'['.repeat(63)}${']'.repeat(63)}`)).toEqual([]);
  });

  it('refuses aliases that expand to too much', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
      'e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]',
    ].join('\n');
    expect(findingsOf(bomb)).toEqual([
      '4:36 TooManyAliases : The aliases of this document expand to too much.',
    ]);
  });

  it('counts the depth that aliases add', () => {
    const levels = Array.from(
      { length: 40 },
      (_, index) => `k${index}: &k${index} [[*k${index - 1}]]`,
    );
    levels[0] = 'k0: &k0 [[x]]';
    expect(findingsOf(levels.join('\n'))[0]).toBe(
      '32:13 TooDeep : With this alias, values are nested more than 64 levels deep.',
    );
  });

  it.each([
    ['commas', '['.padEnd(200_000, ',')],
    ['aliases', '*a '.repeat(60_000)],
    ['tags', '!!x '.repeat(50_000)],
    ['open placeholders', `a: "${'${'.repeat(90_000)}"`],
    ['equal keys', 'a: 1\n'.repeat(40_000)],
    [
      'different keys',
      Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n'),
    ],
  ])('answers soon on nothing but %s', (_, text) => {
    const started = performance.now();
    const { located, diagnostics } = parseDocument(text, { file: 'a.yaml' });
    expect(located).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('text', () => {
  it.each([
    ['', '1:1 EmptyDocument : This document is empty.'],
    ['# nothing\n', '1:1 EmptyDocument : This document is empty.'],
    [
      'a: 1\n---\nb: 2\n',
      '2:1 SeveralDocuments : A second document starts here.',
    ],
    ['a:\n\tb: 1\n', '2:1 TabIndentation : A tab is used for indentation.'],
    [
      'a:\n  b: 1\n\tc: 1\n',
      '3:1 TabIndentation : A tab is used for indentation.',
    ],
    [
      'a: 1\nb: 2\na: 3\n',
      '3:1 DuplicateKey : The key a is there twice in this mapping.',
    ],
    [
      'a: { b: 1, b: 2 }\n',
      '1:12 DuplicateKey : The key b is there twice in this mapping.',
    ],
    ['8080: a\n', '1:1 NonStringKey : This key is not text.'],
    ['[a]: b\n', '1:1 NonStringKey : This key is not text.'],
    ['__proto__: {}\n', '1:1 ReservedName : The key __proto__ is reserved.'],
    ['a: !thing b\n', '1:4 UnsupportedTag : This tag has no meaning here.'],
    [
      'a: &b [*b]\n',
      '1:8 RecursiveAlias : The alias *b stands inside the value it names.',
    ],
    ['a: *b\n', '1:4 UnknownAlias : There is no anchor &b before this alias.'],
    ['<<: [1]\n', '1:5 BadMerge : A merge key (<<) can merge mappings only.'],
    [
      'a: .inf\n',
      '1:4 NumberOutOfRange : The number .inf cannot be kept exactly.',
    ],
    [
      'a: 12345678901234567890\n',
      '1:4 NumberOutOfRange : The number 12345678901234567890 cannot be kept exactly.',
    ],
    [
      'a: "\n',
      '2:1 YamlSyntax : A closing or separating character is missing here.',
    ],
    ['a: b: c\n', '1:4 YamlSyntax : There is a second ": " on this line.'],
    ['a: @b\n', '1:4 YamlSyntax : Text cannot start with this character.'],
  ])('%j', (text, finding) => {
    expect(textFindings(text)).toContain(finding);
  });

  it('keeps what anchors and merge keys mean', () => {
    const { located, diagnostics } = parseDocument(
      `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
  containers:
    app: &base
      image: registry.example/app:1
      variables: { A: a, B: b }
    worker:
      <<: *base
      image: registry.example/worker:1
`,
      { file: 'a.yaml' },
    );
    expect(diagnostics).toEqual([]);
    expect(located?.document.spec).toEqual({
      containers: {
        app: {
          image: 'registry.example/app:1',
          variables: { A: 'a', B: 'b' },
        },
        worker: {
          image: 'registry.example/worker:1',
          variables: { A: 'a', B: 'b' },
        },
      },
    });
    expect(
      located?.locate(['spec', 'containers', 'worker', 'variables', 'B']),
    ).toEqual({ line: 8, column: 29 });
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(
      parseDocument(
        '\ufeffapiVersion: ridgeway.dev/v1\r\nkind: Guardrail\r\n',
        { file: 'a.yaml' },
      ).diagnostics.map(({ reason, path }) => `${reason} ${path}`),
    ).toEqual(['MissingField metadata', 'MissingField spec']);
  });
});
