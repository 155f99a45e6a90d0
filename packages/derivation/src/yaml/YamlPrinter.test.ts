import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { YamlPrinter } from './YamlPrinter';

const byTheLibrary = (value: object) =>
  dump(value, { noRefs: true, lineWidth: -1 });

/** Texts in which characters that mean something to YAML are frequent. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'ab1', '0', '.', ' ', '  ', '\n', '\t', ':', ': ', '#', ' #'],
        ...['-', '- ', '?', '{', '}', '[', ']', ',', '&', '*', '!', '|', '>'],
        ...["'", '"', '%', '@', '`', '=', '<<', '---', '...', 'yes', 'null'],
        ...[
          'true',
          '~',
          '0x1',
          '1e3',
          '.inf',
          '2020-01-01',
          '\u0085',
          '\u2028',
        ],
      ),
      { maxLength: 8 },
    )
    .map(parts => parts.join('')),
);

const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const objects = fc.dictionary(text, value, {
  maxKeys: 5,
  noNullPrototype: true,
});

describe('YamlPrinter', () => {
  it('prints what the library prints, byte for byte', () => {
    const printer = new YamlPrinter();
    fc.assert(
      fc.property(objects, object => {
        expect(printer.print(object)).toBe(byTheLibrary(object));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['words that are not text', { a: 'true', b: 'no', c: 'Null', d: 'OFF' }],
    ['quantities', { a: '100m', b: '256Mi', c: '1e3', d: '300ms', e: '30s' }],
    ['numbers that are text', { a: '8080', b: '0x1f', c: '1:30', d: '1e3' }],
    ['lists in lists', { a: [[1, [2]], [], [{}], [{ b: 1, c: [1] }]] }],
    ['text in several lines', { a: [{ b: 'x\n y\n' }], c: 'x\n\n  \ny' }],
    ['text that ends in empty lines', { a: 'x\n\n', b: 'x\n\n' }],
    ['text that begins with a space', { a: { b: { c: ' x\ny' } } }],
    ['fields that are absent', { a: undefined, b: { c: undefined }, d: 1 }],
    ['keys in several lines', { 'a\nb': { c: 1 } }],
    ['keys that are very long', { ['k'.repeat(1100)]: { c: 1 } }],
    ['nothing', {}],
  ])('prints %s as the library does', (_, object) => {
    expect(new YamlPrinter().print(object)).toBe(byTheLibrary(object));
  });

  it('keeps one document apart from the next', () => {
    const printer = new YamlPrinter();
    printer.print({ 'a\nb': 'x\n\n' });
    expect(load(printer.print({ a: 1 }))).toEqual({ a: 1 });
  });
});
