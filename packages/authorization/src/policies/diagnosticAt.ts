import { Diagnostic, PolicyFile } from '@ridgeway/intent';

/** A finding at an offset of a policy file. */
export function diagnosticAt(
  file: PolicyFile,
  offset: number,
  reason: string,
  message: string,
  suggestion?: string,
): Diagnostic {
  const before = file.text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return {
    severity: 'error',
    reason,
    file: file.path,
    line,
    column: before.length - before.lastIndexOf('\n'),
    path: '',
    message,
    ...(suggestion ? { suggestion } : {}),
  };
}
