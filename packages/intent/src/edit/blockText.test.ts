import { editDocument } from './editDocument';

function withText(written: string, value: string): string {
  return editDocument(`a:\n  b: ${written}  c: d\n`, [
    { edit: 'set', path: ['a', 'b'], value },
  ]).replace(/^a:\n {2}b: ([^]*) {2}c: d\n$/, '$1');
}

describe('a block of text that is changed', () => {
  it.each([
    ['its lines', '|\n    $x\n    y\n', '$$x\ny\n', '|\n    $$x\n    y\n'],
    [
      'the comment beside its mark',
      '|- # why\n    $x\n',
      '$$x',
      '|- # why\n    $$x\n',
    ],
    [
      'blanks and empty lines',
      '|+\n    $x\n\n      # no comment $y\n\n',
      '$$x\n\n  # no comment $$y\n\n',
      '|+\n    $$x\n\n      # no comment $$y\n\n',
    ],
    [
      'an indentation that is said',
      '|2\n      $x\n    y\n',
      '  $$x\ny\n',
      '|2\n      $$x\n    y\n',
    ],
    ['line ends', '|\r\n    $x\r\n', '$$x\n', '|\r\n    $$x\r\n'],
    [
      'the comment of a folded one',
      '> # why\n    $x\n    y\n',
      '$$x y\n',
      '"$$x y\\n" # why\n',
    ],
    ['what it means with other lines', '|\n    x\n', 'x\ny\n', '"x\\ny\\n"\n'],
  ])('keeps %s', (_, written, value, expected) => {
    expect(withText(written, value)).toBe(expected);
  });
});

it('keeps lines between quotes on their line', () => {
  const text = 'a lengthy text of more than forty characters\nand $$one more';
  expect(
    editDocument('a:\n  b: "$one"\n', [
      { edit: 'set', path: ['a', 'b'], value: text },
    ]),
  ).toBe(`a:\n  b: ${JSON.stringify(text)}\n`);
});
