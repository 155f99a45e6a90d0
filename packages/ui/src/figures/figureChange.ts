import { Figure } from '@ridgeway/plugin-insights-common';
import { formatDistance } from './formatFigure';

/** Which way a figure should go; absent where neither way is good. */
export type Better = 'higher' | 'lower';

/** How a figure differs from the window before. */
export type FigureChange =
  /** Nothing was recorded then. */
  | { state: 'no-previous' }
  /** One of the two had nothing to measure. */
  | { state: 'not-measured' }
  | { state: 'same'; previous: number }
  | {
      state: 'up' | 'down';
      previous: number;
      /** Without a sign: `4 points`. */
      distance: string;
      /** Absent where neither way is good. */
      verdict?: 'better' | 'worse';
    };

/** Compares a figure with the window before; what rounds to the same words is the same. */
export function figureChange(figure: Figure, better?: Better): FigureChange {
  if (!figure.previous) {
    return { state: 'no-previous' };
  }
  const previous = figure.previous.value;
  if (figure.value === null || previous === null) {
    return { state: 'not-measured' };
  }
  const distance = formatDistance(figure.value - previous, figure.unit);
  if (distance === formatDistance(0, figure.unit)) {
    return { state: 'same', previous };
  }
  const state = figure.value > previous ? 'up' : 'down';
  if (!better) {
    return { state, previous, distance };
  }
  const verdict =
    (state === 'up') === (better === 'higher') ? 'better' : 'worse';
  return { state, previous, distance, verdict };
}
