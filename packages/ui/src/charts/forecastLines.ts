import { TimeSeries } from './drawSeries';

/** What is expected at a moment, and between what it likely lies. */
export interface Expected {
  value: number;
  low: number;
  high: number;
}

/**
 * A forecast and its likely range, both beginning where the measured line ends.
 *
 * @param rows - in the order of time: measured, and then expected
 * @returns nothing where nothing is expected
 */
export function forecastLines(
  rows: ReadonlyArray<{ measured: number | null; expected?: Expected }>,
): TimeSeries[] {
  const first = rows.findIndex(({ expected }) => expected);
  if (first < 0) {
    return [];
  }
  const joined = (pick: keyof Expected) =>
    rows.map(
      ({ measured, expected }, index) =>
        expected?.[pick] ?? (index === first - 1 ? measured : null),
    );
  return [
    {
      id: 'expected',
      label: 'If it goes on',
      look: 'forecast',
      values: joined('value'),
    },
    {
      id: 'range',
      label: 'Likely range',
      look: 'range',
      low: joined('low'),
      high: joined('high'),
    },
  ];
}
