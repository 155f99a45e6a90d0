import { InputError } from '@backstage/errors';
import { NextFunction, Request, Response } from 'express';

/**
 * Refuses the character NUL, which PostgreSQL keeps in no text and nobody means. Documents are
 * exempt: what is wrong with them is told line by line.
 */
export function refuseNul(
  { body, originalUrl }: Request,
  _res: Response,
  next: NextFunction,
): void {
  const { documents: _exempt, ...texts } = { ...body };
  const place = originalUrl.includes('%00')
    ? 'request/url'
    : placeOf(texts, 'request/body');
  next(
    place === undefined
      ? undefined
      : new InputError(
          `${place} contains the character NUL, which no text can have. Leave it out, and send it again.`,
        ),
  );
}

function placeOf(value: unknown, place: string): string | undefined {
  if (typeof value === 'string') {
    return value.includes('\0') ? place : undefined;
  }
  const fields =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [name, inner] of fields) {
    const found = placeOf(name, place) ?? placeOf(inner, `${place}/${name}`);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
