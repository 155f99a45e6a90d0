import { InputError } from '@backstage/errors';

const LONGEST = 200;

/**
 * A title in one line.
 *
 * @throws InputError when there is none, or it is more than a title
 */
export function requiredTitle(text: string, missing: string): string {
  const title = text.trim();
  if (title === '') {
    throw new InputError(missing);
  }
  if (title.length > LONGEST || title.includes('\n')) {
    throw new InputError(
      `The title is one line of at most ${LONGEST} characters. Write the rest as the reason.`,
    );
  }
  return title;
}
