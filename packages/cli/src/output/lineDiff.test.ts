import { lineDiff } from './lineDiff';
import { styleFor } from './styleFor';

const plain = styleFor({ colour: false });
const before = 'a\nb\nc\nd\ne\nf\n';

describe('lineDiff', () => {
  it.each([
    [
      'a changed line',
      'a\nb\nc\nD\ne\nf\n',
      ['  b', '  c', '- d', '+ D', '  e', '  f'],
    ],
    ['an added line', 'a\nb\nc\nd\ne\nx\nf\n', ['  d', '  e', '+ x', '  f']],
    ['a repeated line', 'a\na\nb\nc\nd\ne\nf\n', ['  a', '+ a', '  b', '  c']],
    ['a removed end', 'a\nb\nc\nd\n', ['  c', '  d', '- e', '- f']],
    [
      'changes that are far from each other',
      'A\nb\nc\nd\ne\nf\ng\n',
      ['- a', '+ A', '  b', '  c', '  …', '  e', '  f', '+ g'],
    ],
    ['nothing', before, []],
    ['everything', undefined, ['- a', '- b', '- c', '- d', '- e', '- f']],
  ])('shows %s with the lines around it', (_what, after, expected) => {
    expect(lineDiff(before, after, plain)).toEqual(expected);
  });

  it('keeps lines between changes, and looks past how lines end', () => {
    expect(lineDiff('a\r\nb\r\nc', 'x\r\nb\r\ny\r\n', plain)).toEqual([
      '- a',
      '+ x',
      '  b',
      '- c',
      '+ y',
    ]);
  });

  it('shows a text that is new', () => {
    expect(lineDiff(undefined, 'a\nb\n', plain)).toEqual(['+ a', '+ b']);
  });
});
