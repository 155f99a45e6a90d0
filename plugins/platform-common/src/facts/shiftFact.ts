import { Fact } from '../model';

const DAY_MS = 86_400_000;

/** Data that is a day or a moment, whatever the type of the fact. */
const MOMENTS: readonly string[] = [
  'before',
  'expires',
  'expiresAt',
  'launched',
  'announced',
  'deadline',
  'until',
];

/**
 * Whole days by which a history is to be moved so that it ends at a moment, or less than a day
 * before: times of the day stay what they are.
 *
 * @param end - ISO moment of the last fact
 */
export function daysUntil(end: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(end)) / DAY_MS);
}

/** The same fact, days later (or earlier): its own moment, and those that it tells of. */
export function shiftFact<T extends Pick<Fact, 'at' | 'data'>>(
  fact: T,
  days: number,
): T {
  if (days === 0) {
    return fact;
  }
  const data = Object.entries(fact.data).map(([name, value]) => [
    name,
    MOMENTS.includes(name) && typeof value === 'string'
      ? shiftMoment(value, days)
      : value,
  ]);
  return {
    ...fact,
    at: shiftMoment(fact.at, days),
    data: Object.fromEntries(data),
  };
}

/** A day or a moment, days later (or earlier); what is neither stays as it is. */
export function shiftMoment(text: string, days: number): string {
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) {
    return text;
  }
  const later = new Date(moment + days * DAY_MS).toISOString();
  return text.includes('T') ? later : later.slice(0, 10);
}
