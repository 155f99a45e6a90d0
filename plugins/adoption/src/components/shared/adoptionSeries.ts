import { SeriesView } from '@ridgeway/plugin-insights-common';
import {
  Expected,
  forecastLines,
  formatMonth,
  formatValue,
  TimeSeries,
} from '@ridgeway/ui';

/** A month of adoption: measured, or expected. */
export interface AdoptionMonth {
  /** First day of the month. */
  at: string;
  share: number | null;
  /** Services that the share is of; absent for what is expected. */
  n?: number;
  /** What was aimed at then. */
  target?: number;
  expected?: Expected;
}

/** Measured months, then expected ones, each with the target in force. */
export function adoptionMonths(view: SeriesView): AdoptionMonth[] {
  const measured = view.points.map(({ at, value, n }) => ({
    at,
    share: value,
    n,
    target: targetAt(view, at),
  }));
  const last = measured.at(-1)?.at;
  const expected = (view.forecast?.points ?? [])
    .filter(({ at }) => !last || Date.parse(at) > Date.parse(last))
    .map(({ at, value, low, high }) => ({
      at,
      share: null,
      target: targetAt(view, at),
      expected: { value, low, high },
    }));
  return [...measured, ...expected];
}

/** The target as it was set at a moment; a later change does not rewrite it. */
function targetAt(view: SeriesView, at: string): number | undefined {
  const moment = Date.parse(at);
  return view.targets.find(
    ({ from, to }) => Date.parse(from) <= moment && moment < Date.parse(to),
  )?.share;
}

/** What the chart of adoption draws for its months. */
export function adoptionLines(months: readonly AdoptionMonth[]): TimeSeries[] {
  const lines: TimeSeries[] = [
    {
      id: 'adoption',
      label: 'On the platform',
      look: 'line',
      values: months.map(({ share }) => share),
    },
  ];
  if (months.some(({ target }) => target !== undefined)) {
    lines.push({
      id: 'target',
      label: 'Target',
      look: 'target',
      values: months.map(({ target }) => target ?? null),
    });
  }
  return [
    ...lines,
    ...forecastLines(
      months.map(({ share, expected }) => ({ measured: share, expected })),
    ),
  ];
}

/** The last measured month in a sentence. */
export function adoptionAnswer(months: readonly AdoptionMonth[]): string {
  const last = [...months].reverse().find(({ share }) => share !== null);
  if (!last) {
    return 'Nothing measured yet.';
  }
  const { at, target, n } = last;
  const reached = formatValue(last.share, 'share');
  const aim =
    target === undefined
      ? 'No target is set.'
      : `The target is ${formatValue(target, 'share')}.`;
  return `${reached} of ${n} services in ${formatMonth(at)}. ${aim}`;
}
