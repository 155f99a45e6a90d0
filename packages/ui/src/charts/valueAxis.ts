import { Unit } from '@ridgeway/plugin-insights-common';
import { formatValue } from '../figures/formatFigure';

/** The axis that values of a unit are read from; begins at zero, so that lengths compare. */
export function valueAxis(unit: Unit) {
  return {
    min: 0,
    ...(unit === 'share' && { max: 1 }),
    // Whole things have no half lines between them.
    ...(unit === 'count' && { tickMinStep: 1 }),
    tickNumber: 5,
    valueFormatter: (value: number) =>
      value === 0 ? '0' : formatValue(value, unit),
  };
}
