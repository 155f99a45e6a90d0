import { Period } from '@ridgeway/plugin-insights-common';
import { addDays, addMonths } from '../time/days';

/** A stretch of days, the first and the last among them. */
export interface Window {
  /** `2026-08-24`. */
  from: string;
  to: string;
}

/** The days of a period that ends with a day. */
export function windowOf(period: Period, to: string): Window {
  switch (period) {
    case '30d':
      return { from: addDays(to, -29), to };
    case '90d':
      return { from: addDays(to, -89), to };
    case '12m':
      return { from: addDays(addMonths(to, -12), 1), to };
    default:
      return { from: addDays(addMonths(to, -24), 1), to };
  }
}

/** The window of the same period that ends where another begins. */
export function windowBefore(period: Period, { from }: Window): Window {
  return windowOf(period, addDays(from, -1));
}
