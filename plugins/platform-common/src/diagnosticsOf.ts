import { ResponseError } from '@backstage/errors';
import { Diagnostic } from '@ridgeway/intent';

/**
 * The findings that a refused change or preview carries.
 *
 * Reads them from the error itself (in the backend) or from the error body
 * that a `ResponseError` wraps (in a client). Empty for any other error.
 */
export function diagnosticsOf(error: unknown): Diagnostic[] {
  // Not from `cause`: deserializing makes errors of everything with a message.
  const carrier = error instanceof ResponseError ? error.body.error : error;
  if (
    typeof carrier === 'object' &&
    carrier !== null &&
    'diagnostics' in carrier &&
    Array.isArray(carrier.diagnostics)
  ) {
    return carrier.diagnostics.filter(isDiagnostic);
  }
  return [];
}

function isDiagnostic(value: unknown): value is Diagnostic {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    'line' in value &&
    'message' in value
  );
}
