import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { mutatedTexts, SCRAPS } from '../__testUtils__/mutatedTexts';
import { SMALL_WORLD } from '../__testUtils__/smallWorld';
import { readPlainYaml } from './readPlainYaml';
import { readYaml } from './readYaml';

/** What people write in intents: every style of text, list and mapping. */
const STYLES = `---
# a comment
plain: some text # and a comment
single: 'it''s'
double: "a \\"quote\\", a \\\\ and \\u00e9"
folded across
  lines: no
literal: |
  first
    second

  third
stripped: |-
  first
folded: >
  one
  line

  another
empty:
nothing: ~
flow: { a: [1, 2.5, -3, .5, 1e3], b: { c: true, "d": null }, e: [] , f: {} }
list:
- a
-   b: c
    d:
      - e
- - nested
url: https://host.example:443/path?query=1#fragment
placeholder: postgres://\${resources.db.host}:\${resources.db.port}/\${resources.db.name}
unicode: naïve 日本 😀
`;

const real = Object.values(SMALL_WORLD);
const texts = [STYLES.replace('folded across\n  lines: no\n', ''), ...real];

/** Whether both readers say the same of a text, as far as the fast one says anything. */
function expectAgreement(text: string) {
  const value = readPlainYaml(text);
  if (value !== undefined) {
    expect(readYaml(text)).toMatchObject({ findings: [] });
    expect(value).toEqual(readYaml(text).value);
  }
}

describe('readPlainYaml', () => {
  it.each(texts.map(text => [text.slice(0, 60), text]))(
    'reads what intents are written in: %j',
    (_, text) => {
      expect(readPlainYaml(text)).toBeDefined();
      expectAgreement(text);
    },
  );

  it.each([
    ['an anchor', 'a: &a b'],
    ['an alias', 'a: &a b\nc: *a'],
    ['a tag', 'a: !!str b'],
    ['a merge key', '<<: { a: b }'],
    ['a reserved key', '__proto__: { a: b }'],
    ['a key that is no text', '1: a'],
    ['a key that is a list', '? [a]\n: b'],
    ['a key twice', 'a: 1\na: 2'],
    ['a number that cannot be kept', 'a: 12345678901234567890'],
    ['a number in another notation', 'a: 0x1f'],
    ['infinity', 'a: .inf'],
    ['a tab', 'a:\tb'],
    ['a carriage return', 'a: b\r\n'],
    ['a byte order mark', '\ufeffa: b'],
    ['half a character', 'a: "\ud800"'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['an end of the document', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1'],
    ['nothing', ''],
    ['no mapping', '- a'],
    ['too deep a nesting', `a: ${'['.repeat(64)}${']'.repeat(64)}`],
    ['more than a MiB', `a: ${'b'.repeat(1024 * 1024)}`],
    ['a syntax error', 'a: ]'],
    ['a key after something else', 'a:\n- {}"b": c'],
    ['a line that goes on', 'a: "b\\\n  c"'],
  ])('leaves the rest alone: %s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('says nothing or the same of any other text', () => {
    expect.hasAssertions();
    const scraps = fc
      .array(fc.constantFrom(...SCRAPS, 'a', 'b', '\n', ' ', ': '), {
        maxLength: 14,
      })
      .map(pieces => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(mutatedTexts(texts), scraps), expectAgreement),
      runs(4_000),
    );
  });
});
