import fc from 'fast-check';

/** Pieces of text that mean something to YAML, or to us. */
export const SCRAPS: readonly string[] = [
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '\n  ',
  '\n- ',
  ': ',
  ' :',
  ':',
  '::',
  '- ',
  '- - ',
  '? ',
  ',',
  '&a ',
  '*a',
  '<<: *a',
  '{',
  '}',
  '[',
  ']',
  '{}',
  '[]',
  '|\n',
  '|+\n',
  '|2\n',
  '>-\n',
  '>\n',
  '"',
  "'",
  '\\',
  '"\\\n',
  '#',
  ' #',
  '---\n',
  '\n---\n',
  '...\n',
  '%YAML 1.2\n',
  '!!str ',
  '!',
  '@',
  '`',
  '%',
  '=',
  '~',
  '${',
  '$${',
  '\\.',
  'null',
  'true',
  '0',
  '-1',
  '.5',
  '1e3',
  '0o7',
  '9007199254740993',
  '__proto__: ',
  'constructor: ',
  '\0',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\ud800',
  'é',
  '😀',
  'x'.repeat(1100),
];

/** Texts with pieces cut out, doubled, replaced or put in. */
export function mutatedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(60)),
    insert: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('', ...SCRAPS) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary', maxLength: 4 }),
      },
    ),
    /** Puts what is cut out in again, before what is inserted. */
    doubled: fc.boolean(),
  });
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
    )
    .map(([text, edits]) =>
      edits.reduce((current, { at, length, insert, doubled }) => {
        const start = Math.floor(at * current.length);
        const cut = current.slice(start, start + length);
        return (
          current.slice(0, start) +
          (doubled ? cut + cut : '') +
          insert +
          current.slice(start + length)
        );
      }, text),
    );
}
