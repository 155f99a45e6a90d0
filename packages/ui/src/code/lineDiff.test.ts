import { lineDiff } from './lineDiff';

const text = (lines: string[]) => `${lines.join('\n')}\n`;
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe('lineDiff', () => {
  it('shows what goes and what comes', () => {
    expect(lineDiff('a\nb\n', 'a\nc\n')).toEqual([
      { type: 'same', text: 'a' },
      { type: 'removed', text: 'b' },
      { type: 'added', text: 'c' },
    ]);
  });

  it('leaves out long equal stretches, with some context', () => {
    const before = numbers(20);
    const after = before.with(9, 'changed');
    expect(lineDiff(text(before), text(after), 1)).toEqual([
      { type: 'skipped', count: 8 },
      { type: 'same', text: 'line 9' },
      { type: 'removed', text: 'line 10' },
      { type: 'added', text: 'changed' },
      { type: 'same', text: 'line 11' },
      { type: 'skipped', count: 9 },
    ]);
  });

  it('shows a new text as added', () => {
    expect(lineDiff('', 'a\n')).toEqual([{ type: 'added', text: 'a' }]);
  });
});
