import { InputError } from '@backstage/errors';
import {
  TelemetryFilter,
  TelemetryRange,
} from '@ridgeway/plugin-telemetry-common';
import { Window } from '@ridgeway/plugin-telemetry-node';

const RANGE_SECONDS: Record<TelemetryRange, number> = {
  '15m': 900,
  '1h': 3600,
  '6h': 21_600,
  '24h': 86_400,
  '7d': 604_800,
  '30d': 2_592_000,
};

/** Whole times that readers count in; the shortest is as often as metrics are read. */
const STEPS = [
  15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600,
];
const MOST_POINTS = 240;
const MOST_DAYS = 31;
const DAY_SECONDS = 86_400;

/**
 * The window of a request. Those that end now end with a whole step of at most a minute, so that the same question
 * asked twice is the same.
 *
 * @throws InputError when its moments cannot be meant
 */
export function windowOf(
  { range = '1h', from, to }: Pick<TelemetryFilter, 'range' | 'from' | 'to'>,
  now: Date,
): Window {
  if (from !== undefined || to !== undefined) {
    return givenWindow(from, to);
  }
  const seconds = RANGE_SECONDS[range];
  const step = stepOf(seconds);
  return windowBefore(seconds, step, now);
}

/** The window of so many seconds that ends now. */
export function windowBefore(seconds: number, step: number, now: Date): Window {
  const grid = Math.min(step, 60) * 1000;
  const to = Math.floor(now.getTime() / grid) * grid;
  return { from: new Date(to - seconds * 1000), to: new Date(to), step };
}

/** Seconds between two points, so that a chart can show them. */
export function stepOf(seconds: number): number {
  return (
    STEPS.find(step => seconds / step <= MOST_POINTS) ??
    Math.ceil(seconds / MOST_POINTS)
  );
}

function givenWindow(from: string | undefined, to: string | undefined): Window {
  if (from === undefined || to === undefined) {
    throw new InputError(
      'A window needs both from and to; give range for one that ends now.',
    );
  }
  const [start, end] = [from, to].map(text => new Date(text));
  const seconds = (end.getTime() - start.getTime()) / 1000;
  if (Number.isNaN(seconds)) {
    throw new InputError(
      'from and to are moments such as 2026-11-20T12:00:00Z.',
    );
  }
  if (seconds < STEPS[0]) {
    throw new InputError(
      `The window has to end at least ${STEPS[0]} seconds after it begins.`,
    );
  }
  if (seconds > MOST_DAYS * DAY_SECONDS) {
    throw new InputError(
      `The window is longer than ${MOST_DAYS} days. Choose a shorter one.`,
    );
  }
  return { from: start, to: end, step: stepOf(seconds) };
}
