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

  it('keeps the caret under a place after tabs, and on the first of several lines', () => {
    const lines = formatDiagnostic(
      { ...DIAGNOSTIC, endLine: 3, endColumn: 1 },
      'a:\n\t\tb: 1\n',
    ).split('\n');
    expect(lines.slice(2, 4)).toEqual(['2 | \t\tb: 1', '  | \t\t^^^^']);
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
