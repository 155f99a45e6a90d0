import { Diagnostic } from '@ridgeway/intent';

/** A finding about a file as a whole. */
export function fileFinding(
  file: string,
  finding: Pick<Diagnostic, 'reason' | 'message'> & Partial<Diagnostic>,
): Diagnostic {
  return { severity: 'error', file, line: 1, column: 1, path: '', ...finding };
}
