import { SeriesPoint } from '@ridgeway/plugin-insights-common';
import { formatMonth, formatValue, TimeChart } from '@ridgeway/ui';

/** What {@link ShareChart} draws. */
export interface ShareChartProps {
  points: readonly SeriesPoint[];
  /** Share above which hatches have become the road; absent: no line is drawn. */
  line: number | undefined;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** The newest share in a sentence; absent when there is none. */
export function shareAnswer(
  points: readonly SeriesPoint[],
): string | undefined {
  const last = [...points].reverse().find(({ value }) => value !== null);
  return (
    last &&
    `${formatValue(last.value, 'share')} of ${last.n} services in ${formatMonth(
      last.at,
    )}.`
  );
}

/** The share of services off the road by month, and the line. */
export function ShareChart(props: ShareChartProps) {
  const { points, line, width, height } = props;
  return (
    <TimeChart
      label={`Share of services off the road by month. ${
        shareAnswer(points) ?? ''
      }`}
      times={points.map(({ at }) => at)}
      unit="share"
      lastIsOpen
      width={width}
      height={height}
      series={[
        {
          id: 'share',
          label: 'Off the road',
          look: 'line',
          values: points.map(({ value }) => value),
        },
        ...(line === undefined
          ? []
          : [
              {
                id: 'line',
                label: `The ${formatValue(line, 'share')} line`,
                look: 'target' as const,
                values: points.map(() => line),
              },
            ]),
      ]}
    />
  );
}
