import { parser } from '@prometheus-io/lezer-promql';
import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { HTTP_SHAPES } from '../conventions';
import {
  failedShare,
  quantile,
  requests,
} from '../conventions/httpExpressions';
import { saturation } from '../conventions/kubernetes';
import {
  copied,
  firstOf,
  is,
  isOneOf,
  labelled,
  literal,
  matches,
  series,
} from './PromQl';

/** What somebody may try to end a string, a selector or an expression with. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '.*',
    'a|b',
    '"} or vector(1) #',
    '\\',
    '\\"',
    "'",
    '`',
    '\n',
    '{}',
    '$1',
    '(?i)x',
    '\u2028',
    'checkout-.+',
  ),
);

/** Names of the nodes of a query, which is the same for the same structure. */
function structureOf(query: string): string[] {
  const nodes: string[] = [];
  parser.parse(query).iterate({
    enter: ({ name }) => {
      nodes.push(name);
    },
  });
  return nodes;
}

describe('PromQL', () => {
  it('keeps its structure whatever the values of labels are', () => {
    const queryOf = (value: string) =>
      firstOf([
        labelled('label', value, `sum(${series('m', [is('a', value)])})`),
        copied('label', 'a', series('m', [isOneOf('a', [value, 'b'])])),
        series('m', [matches('a', `x${literal(value)}`)]),
      ]);
    const structure = structureOf(queryOf('plain'));
    expect(structure).not.toContain('⚠');
    fc.assert(
      fc.property(hostile, value => {
        expect(structureOf(queryOf(value))).toEqual(structure);
      }),
    );
  });

  it('matches a value literally where many are asked for', () => {
    fc.assert(
      fc.property(hostile, hostile, (value, other) => {
        // RE2 and this engine agree on what is escaped.
        const pattern = new RegExp(`^(?:${literal(value)})$`);
        expect(pattern.test(value)).toBe(true);
        expect(pattern.test(other)).toBe(other === value);
      }),
    );
  });

  it.each(HTTP_SHAPES.map(shape => [shape.id, shape] as const))(
    'asks for %s without an error of syntax, whatever a service is called',
    (_id, shape) => {
      const queriesOf = (name: string) => {
        const scope = { namespaces: [name, 'b'], name };
        return [
          requests(shape, scope, 60),
          failedShare(shape, scope, 60),
          quantile(0.99, shape, scope, 60),
        ].map(structureOf);
      };
      const expected = queriesOf('plain');
      expect(expected.flat()).not.toContain('⚠');
      fc.assert(
        fc.property(hostile, name => {
          expect(queriesOf(name)).toEqual(expected);
        }),
        runs(25),
      );
    },
  );

  it('asks for saturation without an error of syntax', () => {
    const structure = structureOf(
      saturation('cpu', { namespaces: ['a'], name: '.*' }, 60),
    );
    expect(structure).not.toContain('⚠');
  });
});
