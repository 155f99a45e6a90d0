import { isError } from '@backstage/errors';

/** What an error means for the reader. */
export type ErrorKind =
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'signed-out'
  | 'other';

const kinds: Record<string, ErrorKind> = {
  NotAllowedError: 'forbidden',
  NotFoundError: 'not-found',
  ConflictError: 'conflict',
  AuthenticationError: 'signed-out',
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
  if (errorKind(error) === 'signed-out') {
    return 'Your session has ended. Reload the page to sign in again.';
  }
  return isError(error.cause) ? error.cause.message : error.message;
}
