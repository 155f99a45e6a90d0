import { mergeTexts } from './mergeTexts';

const base = 'a\nb\nc\nd\ne\n';

describe('mergeTexts', () => {
  it('combines changes that are apart', () => {
    expect(mergeTexts(base, 'a\nb\nc\nd\nE\n', 'A\nb\nc\nd\ne\n')).toBe(
      'A\nb\nc\nd\nE\n',
    );
  });

  it('moves an insertion with the lines it belongs to', () => {
    expect(
      mergeTexts(base, 'a\nb\nc\nd\nnew\ne\n', 'x\ny\na\nb\nc\nd\ne\n'),
    ).toBe('x\ny\na\nb\nc\nd\nnew\ne\n');
  });

  it('takes a change that both made once', () => {
    expect(mergeTexts(base, 'a\nB\nc\nd\ne\n', 'a\nB\nc\nd\ne\n')).toBe(
      'a\nB\nc\nd\ne\n',
    );
  });

  it.each([
    ['the same line', 'a\nb\nMINE\nd\ne\n', 'a\nb\nTHEIRS\nd\ne\n'],
    ['neighbouring lines', 'a\nb\nMINE\nd\ne\n', 'a\nTHEIRS\nc\nd\ne\n'],
    ['a line that the other removed', 'a\nb\nMINE\nd\ne\n', 'a\nb\nd\ne\n'],
    ['the same end', `${base}mine\n`, `${base}theirs\n`],
  ])('leaves %s to a person', (_case, mine, theirs) => {
    expect(mergeTexts(base, mine, theirs)).toBeUndefined();
  });

  it('copes with a text that does not end in a new line', () => {
    expect(mergeTexts('a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nD')).toBe(
      'A\nb\nc\nD',
    );
  });
});
