import { pairLines } from './pairLines';

describe('pairLines', () => {
  it('puts what was replaced beside what replaced it, with the numbers of both', () => {
    expect(pairLines('a\nold\nz\n', 'a\nnew\nmore\nz\n')).toEqual([
      {
        type: 'same',
        before: { number: 1, text: 'a' },
        after: { number: 1, text: 'a' },
      },
      {
        type: 'changed',
        before: { number: 2, text: 'old' },
        after: { number: 2, text: 'new' },
      },
      {
        type: 'changed',
        before: undefined,
        after: { number: 3, text: 'more' },
      },
      {
        type: 'same',
        before: { number: 3, text: 'z' },
        after: { number: 4, text: 'z' },
      },
    ]);
  });

  it('goes on counting behind equal lines that are left out', () => {
    const same = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const rows = pairLines(
      ['first', ...same, 'last'].join('\n'),
      ['erste', ...same, 'last'].join('\n'),
    );
    expect(rows.at(-1)).toEqual({ type: 'skipped', count: 18 });
    const both = pairLines(
      [...same, 'last'].join('\n'),
      [...same, 'letzte'].join('\n'),
    );
    expect(both.at(-1)).toEqual({
      type: 'changed',
      before: { number: 21, text: 'last' },
      after: { number: 21, text: 'letzte' },
    });
  });

  it('has nothing to show of an object that comes or goes on the side where it is not', () => {
    expect(pairLines('', 'kind: Gateway\n')).toEqual([
      {
        type: 'changed',
        before: undefined,
        after: { number: 1, text: 'kind: Gateway' },
      },
    ]);
  });
});
