import { Text } from '@codemirror/state';
import { editorDiagnostics } from './editorDiagnostics';

const document = Text.of(['kind: Service', 'spec:', '  replica: 3']);
const finding = {
  severity: 'error' as const,
  reason: 'UnknownField',
  file: 'a.yaml',
  line: 3,
  column: 3,
  path: 'spec.replica',
  message: 'There is no field replica.',
};

describe('editorDiagnostics', () => {
  const underlined = (
    change: Partial<typeof finding & { endColumn: number }>,
  ) => {
    const [{ from, to }] = editorDiagnostics(document, [
      { ...finding, ...change },
    ]);
    return document.sliceString(from, to);
  };

  it('underlines from line and column to the end that is known', () => {
    expect(underlined({ endColumn: 10 })).toBe('replica');
  });

  it('underlines to the end of the line otherwise', () => {
    expect(underlined({})).toBe('replica: 3');
  });

  it.each([{ line: 99 }, { column: 99 }, { line: 0, column: 0 }])(
    'survives the place %j, which is not in the text',
    place => {
      expect(() => underlined(place)).not.toThrow();
    },
  );

  it('carries the way out', () => {
    const [{ message }] = editorDiagnostics(document, [
      { ...finding, suggestion: 'Did you mean replicas?' },
    ]);
    expect(message).toBe('There is no field replica.\nDid you mean replicas?');
  });
});
