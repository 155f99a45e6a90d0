import { shiftMoment } from '@ridgeway/plugin-platform-common';

/** A field of a document that holds a day, on a line of its own. */
const DAY =
  /^(\s*(?:announced|deadline|grantedAt|expires):\s+['"]?)(\d{4}-\d{2}-\d{2})(?=['"]?\s*(?:#.*)?$)/gm;

/**
 * The text of a document of the example with its days later (or earlier), as the history that leads
 * to it is moved: what ends in two weeks does so on whichever day the example is loaded.
 */
export function moveDays(text: string, days: number): string {
  return text.replace(
    DAY,
    (_, before: string, day: string) => `${before}${shiftMoment(day, days)}`,
  );
}
