import { IntentCommitRequest } from '@ridgeway/plugin-platform-node';

/** Trailer with the person who made a change through the portal. */
const USER_TRAILER = 'Ridgeway-User';

/** Trailer with the key that makes a retry find its commit. */
export const KEY_TRAILER = 'Ridgeway-Change';

/** One trailer line. */
export function trailer(name: string, value: string): string {
  return `${name}: ${value}`;
}

/** The message as it was written, and trailers that say who and which change. */
export function changeMessage(
  request: Pick<IntentCommitRequest, 'message' | 'author' | 'idempotencyKey'>,
): string {
  const { message, author, idempotencyKey } = request;
  const trailers = [trailer(USER_TRAILER, author.entityRef)];
  if (idempotencyKey !== undefined) {
    trailers.push(trailer(KEY_TRAILER, idempotencyKey));
  }
  return `${message.trim()}\n\n${trailers.join('\n')}\n`;
}

/** The message without the trailers of {@link changeMessage}. */
export function withoutTrailers(message: string): string {
  return message
    .split('\n')
    .filter(
      line =>
        !line.startsWith(`${USER_TRAILER}: `) &&
        !line.startsWith(`${KEY_TRAILER}: `),
    )
    .join('\n')
    .trimEnd();
}
