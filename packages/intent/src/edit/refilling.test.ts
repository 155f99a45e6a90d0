import { editDocument } from './editDocument';

describe('a value that is put below its own key', () => {
  const wrap = { edit: 'move', path: ['a'], to: ['a', 'list'] } as const;

  it('leaves what is said about all of it with the key, when its last item goes too', () => {
    const text = `# above
a: # about a
  # about one
  - b: 1 # one
  # about two
  - b: 2
`;
    expect(
      editDocument(
        text,
        [
          wrap,
          { edit: 'move', path: ['a', 'list', 0], to: ['a', 'x'] },
          { edit: 'move', path: ['a', 'list', 0], to: ['a', 'y'] },
        ],
        { comments: 'keep' },
      ),
    ).toBe(`# above
a: # about a
  x:
    # about one
    b: 1 # one
  y:
    # about two
    b: 2
`);
  });

  it('takes along what is said about a value on its line', () => {
    expect(editDocument('a: 1 # one\n', [wrap])).toBe('a:\n  list: 1 # one\n');
  });
});
