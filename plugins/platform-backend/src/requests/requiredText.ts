import { InputError } from '@backstage/errors';

/** @throws InputError with the sentence given when nothing was said */
export function requiredText(text: string, otherwise: string): string {
  const given = text.trim();
  if (given === '') {
    throw new InputError(otherwise);
  }
  return given;
}
