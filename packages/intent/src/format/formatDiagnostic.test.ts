import { formatDiagnostic } from './formatDiagnostic';

const DIAGNOSTIC = {
  severity: 'error' as const,
  reason: 'UnknownField',
  file: 'sectors/commerce/checkout.yaml',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 10,
  path: 'spec.replica',
  message: 'There is no field replica in spec.',
};

describe('formatDiagnostic', () => {
  it('shows the line, the caret and the way out', () => {
    expect(
      formatDiagnostic(
        {
          ...DIAGNOSTIC,
          allowed: 'replicas',
          example: 'replicas: 3',
          suggestion: 'Did you mean replicas?',
        },
        'spec:\r\n  replica: 3\r\n',
      ),
    ).toBe(
      [
        'sectors/commerce/checkout.yaml:2:3: error[UnknownField]: There is no field replica in spec.',
        '  |',
        '2 |   replica: 3',
        '  |   ^^^^^^^',
        '  = at: spec.replica',
        '  = allowed: replicas',
        '  = example: replicas: 3',
        '  = help: Did you mean replicas?',
      ].join('\n'),
    );
  });

  it('does without the text', () => {
    expect(formatDiagnostic(DIAGNOSTIC)).toBe(
      [
        'sectors/commerce/checkout.yaml:2:3: error[UnknownField]: There is no field replica in spec.',
        '  = at: spec.replica',
      ].join('\n'),
    );
  });

  const caretOf = (
    text: string,
    place: Partial<typeof DIAGNOSTIC>,
    options = {},
  ) =>
    formatDiagnostic(
      { ...DIAGNOSTIC, line: 1, endLine: 1, ...place },
      text,
      options,
    )
      .split('\n')
      .slice(2, 4);

  it('keeps the caret under a place after tabs', () => {
    expect(caretOf('\t\tb: 1', { column: 3, endColumn: 4 })).toEqual([
      '1 |         b: 1',
      '  |         ^',
    ]);
  });

  it('marks the first of several lines to its end', () => {
    expect(
      caretOf('b: |  \n  x\n', { column: 4, endLine: 3, endColumn: 1 }),
    ).toEqual(['1 | b: |  ', '  |    ^']);
  });

  it.each([
    ['characters that are two columns wide', '名前: x', 5, '      ^'],
    ['pictures', '👩‍👩‍👧: x', 11, '    ^'],
    ['combining marks', 'e\u0301: x', 5, '   ^'],
  ])('keeps the caret under a place after %s', (_, text, column, caret) => {
    const [, shown] = caretOf(text, { column, endColumn: column + 1 });
    expect(shown).toBe(`  | ${caret}`);
  });

  it('fits a narrow terminal', () => {
    const text = `${'a'.repeat(70)}X${'b'.repeat(70)}`;
    const [shown, caret] = caretOf(
      text,
      { column: 71, endColumn: 141 },
      { width: 40 },
    );
    expect(Math.max(shown.length, caret.length)).toBeLessThanOrEqual(40);
    expect(shown[caret.indexOf('^')]).toBe('X');
  });

  it('does not obey what a document says to the terminal', () => {
    const written = formatDiagnostic(
      { ...DIAGNOSTIC, message: 'No \u001b[2J.' },
      'a\n  re\u001b]0;x\u0007: 1',
    );
    // eslint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('shows the part of a very long line that matters', () => {
    const [, , line, caret] = formatDiagnostic(
      { ...DIAGNOSTIC, line: 1, column: 5001, endLine: 1, endColumn: 5002 },
      `${'a'.repeat(5000)}X${'b'.repeat(5000)}`,
    ).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line[caret.indexOf('^')]).toBe('X');
  });

  it('colours only when asked', () => {
    const plain = formatDiagnostic(DIAGNOSTIC, 'a\n  replica: 3');
    const coloured = formatDiagnostic(DIAGNOSTIC, 'a\n  replica: 3', {
      colour: true,
    });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31;1m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain);
  });
});
