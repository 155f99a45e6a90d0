import { isError } from '@backstage/errors';

/** What an error means for the reader. */
export type ErrorKind = 'forbidden' | 'not-found' | 'conflict' | 'other';

const kinds: Record<string, ErrorKind> = {
  NotAllowedError: 'forbidden',
  NotFoundError: 'not-found',
  ConflictError: 'conflict',
};

/** Tells errors of the platform API apart, also when a response wraps them. */
export function errorKind(error: unknown): ErrorKind {
  if (!isError(error)) {
    return 'other';
  }
  const wrapped = isError(error.cause) ? kinds[error.cause.name] : undefined;
  return kinds[error.name] ?? wrapped ?? 'other';
}

/** The sentence that the platform gave as the reason. */
export function errorReason(error: Error): string {
  return isError(error.cause) ? error.cause.message : error.message;
}
