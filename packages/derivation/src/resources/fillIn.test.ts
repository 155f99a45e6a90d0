import { fillIn, fillText } from './fillIn';

const variables = { name: 'db', size: 3, tags: { a: 'b' }, none: undefined };

describe('fillIn', () => {
  it('keeps the type of a value that is the whole text', () => {
    expect(
      fillIn(
        { size: '${size}', tags: '${tags}', list: ['${size}', 'x${size}'] },
        variables,
      ),
    ).toEqual({ size: 3, tags: { a: 'b' }, list: [3, 'x3'] });
  });

  it('leaves out what has no value, and keeps what is no placeholder', () => {
    expect(
      fillIn({ a: '${none}', b: ['${none}', 'c'], d: '${other}' }, variables),
    ).toEqual({ b: ['c'], d: '${other}' });
    expect(fillText('${name}-${none}-${tags}', variables)).toBe(
      'db--{"a":"b"}',
    );
  });
});
