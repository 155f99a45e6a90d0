import { toCsv } from './toCsv';

describe('toCsv', () => {
  it('quotes what would break a field or a row', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines', 3, undefined]])).toBe(
      '"a,b","say ""x""","two\nlines",3,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
    'keeps a spreadsheet from running %j',
    text => {
      expect(toCsv([[text]])).toBe(`'${text}\r\n`);
    },
  );

  it('leaves negative numbers numbers', () => {
    expect(toCsv([[-3]])).toBe('-3\r\n');
  });
});
