import { Diagnostic } from '@ridgeway/intent';
import { Draft, invalid, met, some } from './build';

/** `Valid`: the subject's documents can be read and agree with the rest of the world. */
export function valid(
  subject: string,
  diagnostics: readonly Diagnostic[],
): Draft {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const causes = errors.map(diagnostic => ({
    reason: diagnostic.reason,
    message: `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}: ${diagnostic.message}`,
    remedy: {
      summary: wayOut(diagnostic),
      location: {
        file: diagnostic.file,
        line: diagnostic.line,
        column: diagnostic.column,
        path: diagnostic.path,
      },
    },
  }));
  return some(causes)
    ? invalid(subject, causes)
    : met(subject, 'Valid', 'Valid', 'Every document is valid.');
}

function wayOut({ suggestion, allowed, example }: Diagnostic): string {
  if (suggestion) {
    return suggestion;
  }
  const parts = [
    allowed ? `Allowed here: ${allowed}.` : '',
    example ? `Example: ${example}.` : '',
  ].filter(part => part !== '');
  return parts.join(' ') || 'Correct the document at this place.';
}
