import { isError, ResponseError } from '@backstage/errors';

const STATUS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ['InputError', 400],
  ['NotAllowedError', 403],
  ['NotFoundError', 404],
  ['ConflictError', 409],
]);

/** The HTTP status that the platform answered with, or `undefined` when it did not answer. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof ResponseError) {
    return error.statusCode;
  }
  return isError(error) ? STATUS_BY_NAME.get(error.name) : undefined;
}
