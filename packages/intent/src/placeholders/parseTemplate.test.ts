import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import {
  escapeTemplate,
  expandTemplate,
  joinReference,
  parseTemplate,
  splitReference,
} from './parseTemplate';

const shown = (text: string) =>
  parseTemplate(text)
    .map(part =>
      part.kind === 'text' ? part.text : `<${part.path.join('|')}>`,
    )
    .join('');

describe('parseTemplate', () => {
  // The examples follow the substitution rules of the Score specification.
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['$abc', '$abc'],
    ['abc $ def', 'abc $ def'],
    ['abc $$ def', 'abc $ def'],
    ['$$$$', '$$'],
    ['$$$', '$$'],
    ['${}', '<>'],
    ['abc $${abc} def', 'abc ${abc} def'],
    ['$$${a.b}', '$<a|b>'],
    ['${', '${'],
    ['${a', '${a'],
    ['$${a', '${a'],
    [
      '${metadata.name}-${resources.db.host}',
      '<metadata|name>-<resources|db|host>',
    ],
    ['${resources.tls.tls\\.crt}', '<resources|tls|tls.crt>'],
    ['${a.${b}}', '<a|${b>}'],
    ['{"a": "${b.c}"}', '{"a": "<b|c>"}'],
  ])('%j means %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('says where a placeholder stands', () => {
    expect(parseTemplate('a ${b.c} d')[1]).toEqual({
      kind: 'placeholder',
      source: 'b.c',
      path: ['b', 'c'],
      start: 2,
      end: 8,
    });
  });

  const text = fc.string({ unit: fc.constantFrom(...'$${}{}.\\ab') });

  it('agrees with the expression of the Score implementations', () => {
    const reference = (input: string) =>
      input.replace(/\$((?:\$?{([^}]*)})|\$)/g, (_, whole, inner) => {
        if (whole === '$') {
          return '$';
        }
        return whole.startsWith('$')
          ? whole
          : `<${splitReference(inner).join('|')}>`;
      });
    fc.assert(
      fc.property(text, input => {
        expect(shown(input)).toBe(reference(input));
      }),
      runs(2000),
    );
  });

  it('takes an escaped text as it was', () => {
    fc.assert(
      fc.property(text, input => {
        const resolve = (): string => {
          throw new Error('nothing to resolve');
        };
        expect(expandTemplate(escapeTemplate(input), resolve)).toBe(input);
      }),
    );
  });

  it('splits what it joins', () => {
    const segment = fc.string({ unit: fc.constantFrom(...'ab.-_') });
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), path => {
        expect(splitReference(joinReference(path))).toEqual(path);
      }),
    );
  });
});
