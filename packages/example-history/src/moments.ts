import { Dice } from './Dice';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A day of the history as its date says, at nine unless it names the hour: `2025-01-20T14:30`. */
export function moment(text: string): Date {
  return new Date(text.includes('T') ? `${text}:00Z` : `${text}T09:00:00Z`);
}

export function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + Math.round(hours * HOUR_MS));
}

export function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + Math.round(days * DAY_MS));
}

export function minutesBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 60_000);
}

/** The same day or the next working day, at a time when people are at work. */
export function workingHours(at: Date, dice: Dice): Date {
  const day = new Date(at);
  while (day.getUTCDay() % 6 === 0) {
    day.setUTCDate(day.getUTCDate() + 1);
  }
  day.setUTCHours(
    8 + Math.floor(dice.next() * 9),
    Math.floor(dice.next() * 60),
    Math.floor(dice.next() * 60),
    0,
  );
  return day;
}
