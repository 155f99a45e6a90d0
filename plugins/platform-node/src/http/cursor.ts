import { InputError } from '@backstage/errors';

/** Where the next page of a list begins, as a word that clients hand back. */
export function encodeCursor(position: string): string {
  return Buffer.from(position).toString('base64url');
}

/**
 * Reads what {@link encodeCursor} wrote.
 *
 * @param read - Understands a position; undefined for one that is not of the list
 * @throws InputError when the list did not give the cursor
 */
export function decodeCursor<T>(
  cursor: string,
  read: (position: string) => T | undefined,
): T {
  const position = read(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (position === undefined) {
    throw new InputError(
      'The cursor is not one that this list gave. Start again without a cursor.',
    );
  }
  return position;
}
