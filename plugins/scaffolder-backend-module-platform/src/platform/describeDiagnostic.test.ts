import { describeDiagnostic } from './describeDiagnostic';

describe('describeDiagnostic', () => {
  const finding = {
    severity: 'error' as const,
    reason: 'UnknownField',
    file: 'sectors/web/shop.yaml',
    line: 7,
    column: 3,
    path: 'spec.replica',
    message: 'There is no field replica.',
  };

  it('names the place and what is wrong', () => {
    expect(describeDiagnostic(finding)).toBe(
      'sectors/web/shop.yaml:7:3: There is no field replica.',
    );
  });

  it('adds the way out where it is known', () => {
    expect(
      describeDiagnostic({
        ...finding,
        suggestion: 'Did you mean replicas?',
        allowed: 'a whole number',
        example: 'replicas: 3',
      }),
    ).toBe(
      'sectors/web/shop.yaml:7:3: There is no field replica. Did you mean replicas? Allowed: a whole number. For example: replicas: 3',
    );
  });
});
