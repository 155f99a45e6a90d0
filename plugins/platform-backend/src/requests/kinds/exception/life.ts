import { ConflictError, InputError } from '@backstage/errors';
import { MAX_EXCEPTION_DAYS } from '@ridgeway/intent';
import { Granting } from '../RequestKindDefinition';

/** Days that an exception lives when nobody says otherwise. */
const DEFAULT_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The day that a granted exception ends.
 *
 * @throws ConflictError when that day is over, or too far away
 */
export function endOf({ grantedAt, expires }: Granting): string {
  if (expires === undefined) {
    return daysAfter(grantedAt, DEFAULT_DAYS);
  }
  if (!isDay(expires)) {
    throw new ConflictError(
      `${JSON.stringify(
        expires,
      )} is no day. Choose the end from the calendar, written as YYYY-MM-DD.`,
    );
  }
  if (expires <= grantedAt) {
    throw new ConflictError(
      `The exception was to end on ${expires}, which is over. Choose a later day.`,
    );
  }
  const latest = daysAfter(grantedAt, MAX_EXCEPTION_DAYS);
  if (expires > latest) {
    throw new ConflictError(
      `The exception would end on ${expires}. It ends on ${latest} at the latest, ${MAX_EXCEPTION_DAYS} days from now, and can be renewed.`,
    );
  }
  return expires;
}

/** @throws InputError when the day that is asked for is none, over, or too far away */
export function assertEnd(expires: string | undefined, now: Date) {
  if (expires === undefined) {
    return;
  }
  const today = now.toISOString().slice(0, 10);
  const latest = daysAfter(today, MAX_EXCEPTION_DAYS);
  if (!isDay(expires) || expires <= today || expires > latest) {
    throw new InputError(
      `${JSON.stringify(
        expires,
      )} is no day that an exception can end on. Choose one after ${today} and not after ${latest}, written as YYYY-MM-DD.`,
    );
  }
}

/** Whether a text is a day of the calendar: `2027-03-31`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
