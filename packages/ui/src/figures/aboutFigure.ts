import { Figure } from '@ridgeway/plugin-insights-common';
import { ageInWords } from '../time/ageInWords';
import { formatWindow } from './days';
import { formatFigure, formatValue } from './formatFigure';

/** What it was measured on, its target, and how fresh it is, a sentence each. */
export function aboutFigure(figure: Figure): string[] {
  const { value, n, unit, target, previous, asOf } = figure;
  return [
    value === null
      ? 'Nothing to measure in this window.'
      : `Measured on ${n.toLocaleString('en-GB')} ${
          n === 1 ? 'case' : 'cases'
        }.`,
    target === undefined
      ? 'No target.'
      : `Target: ${formatValue(target, unit)}.`,
    previous
      ? `The window before, ${formatWindow(previous)}: ${formatFigure({
          value: previous.value,
          unit,
        })} on ${previous.n.toLocaleString('en-GB')}.`
      : 'No previous window.',
    `Read from the ledger ${ageInWords(asOf, Date.now())}.`,
  ];
}
