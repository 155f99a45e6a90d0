import fc from 'fast-check';
import { smallWorld } from '../__testUtils__/smallWorld';
import { readSimpleYaml } from './readSimpleYaml';
import { readYaml } from './readYaml';

const WRITTEN = `# A comment
apiVersion: ridgeway.dev/v1
kind: Service # another
metadata: { name: checkout, sector: commerce, n: [1, -2.5, true, --flag], empty: {}, none: [] }

spec:
  containers:
    app:
      image: registry.example/checkout:1.4.2
      args:
      - --verbose
      - "a: \\"b\\" # c"
      variables:
        URL: postgres://\${resources.db.username}:\${resources.db.password}@host:5432/db
        QUOTED: 'it''s'
        SINCE: 2026-09-01
        WORDS: several words, a#b and $(c)
      files:
        /etc/app.conf:
          mode: "0644"
          content: |
            # not a comment
            key = value

              indented: yes
        "/etc/other file":
          content: |-
            no line end

  # In between.
  environments:
    - name: staging
      cluster: dev
    - { name: production,
        cluster: prod }
  resources:
    db:
      { type: postgres, class: small }
    cpu: 100m
    version: 1.2.3-rc.1
`;

/** Both readings, as far as the simple one has one. */
const compare = (text: string) => {
  const simple = readSimpleYaml(text);
  const { value, findings } = readYaml(text);
  return { simple, full: simple === undefined ? undefined : value, findings };
};

describe('readSimpleYaml', () => {
  it('reads what intents are usually written in', () => {
    const { simple, full, findings } = compare(WRITTEN);
    expect(findings).toEqual([]);
    expect(simple).toBeDefined();
    expect(simple).toEqual(full);
    const read = smallWorld().map(({ text }) => readSimpleYaml(text));
    expect(read).not.toContain(undefined);
  });

  it.each([
    'a: b: c\n',
    'a:\n',
    'a: ~\n',
    'a: null\n',
    'true: a\n',
    '1: a\n',
    'a: 1\na: 2\n',
    'a: 0x1f\n',
    'a: 1e3\n',
    'a: b\n  c\n',
    'a: "b\n  c"\n',
    'a: |\n\n  b\n',
    'a: >\n  b\n',
    'a: &b c\n',
    'a: *b\n',
    'a: !b c\n',
    '<<: a\n',
    '? a\n: b\n',
    '- a\n',
    'a: [b\n]\n',
    'a: { b }\n',
    'a: [b: c]\n',
    'a: {b:c}\n',
    'a:\n\tb: c\n',
    'a: b\r\n',
    '---\na: b\n',
    'a: b\n---\n',
    'a: b',
    ' a: b\nc: d\n',
    'a:\n  b: 1\n c: 2\n',
    'a: "b"c\n',
    'a: {}b\n',
    'a: -\n',
    'a: - b\n',
    '"\\x41": b\n',
  ])('leaves %j to the library', text => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });

  const pieces = [
    'a',
    'b',
    'key',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    ' ',
    '  ',
    '# c',
    '"',
    "'",
    '"q r"',
    "'s'",
    '{ ',
    ' }',
    '[',
    ']',
    ', ',
    ',',
    '|\n',
    '|-\n',
    '1',
    '-1',
    '0.5',
    '1.2.3',
    'true',
    'null',
    '~',
    '$',
    '${x}',
    '/',
    '.',
    '--x',
    '-',
    '(',
    ')',
    '\\',
    '\\n',
    '100m',
    '2026-01-01',
    'http://x',
    '#',
    '@',
    '%',
    '0o7',
    '0x1',
    '1e3',
    '+1',
    '.5',
    '1_000',
    '=',
    '<<',
    '?',
    '!',
    '&',
    '*',
    '>',
    '`',
  ];
  const mutated = fc
    .tuple(
      fc.constantFrom(WRITTEN, ...smallWorld().map(({ text }) => text)),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat(6),
          insert: fc
            .array(fc.constantFrom(...pieces), { maxLength: 3 })
            .map(parts => parts.join('')),
        }),
        { maxLength: 3 },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((current, { at, length, insert }) => {
        const start = Math.floor(at * current.length);
        return current.slice(0, start) + insert + current.slice(start + length);
      }, text),
    );
  const assembled = fc
    .array(fc.constantFrom(...pieces), { maxLength: 14 })
    .map(parts => `a: ${parts.join('')}\n`);

  it.each([
    ['mutated documents', mutated, 2000],
    ['assembled texts', assembled, 4000],
  ])('agrees with the library wherever it answers: %s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, text => {
        const { simple, full, findings } = compare(text);
        // The order of keys counts too: documents are printed in it.
        expect(JSON.stringify(simple)).toBe(JSON.stringify(full));
        expect(simple === undefined ? [] : findings).toEqual([]);
      }),
      { numRuns },
    );
  });
});
