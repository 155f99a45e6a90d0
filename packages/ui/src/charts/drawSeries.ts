import { LineChartProps } from '@mui/x-charts/LineChart';
import { ChartColors } from './chartColors';
import { LegendEntry } from './ChartLegend';

type Values = ReadonlyArray<number | null>;

/** One thing to draw over time; null where there is no value. */
export type TimeSeries = { id: string; label: string } & (
  | { look: 'line'; values: Values }
  /** One of several that add up. */
  | { look: 'area'; values: Values; muted?: boolean }
  /** What is aimed at. */
  | { look: 'target'; values: Values }
  /** What is expected. */
  | { look: 'forecast'; values: Values }
  /** Between what it is expected to be. */
  | { look: 'range'; low: Values; high: Values }
);

type DrawnSeries = LineChartProps['series'][number];

/** Hides a helper from the tooltip. */
const unsaid = () => null;

/** Writes a value for the tooltip. */
export type ValueFormat = (value: number) => string;

/** What x-charts draws for our series, how the legend names it, and the dashes of lines. */
export function drawSeries(
  series: readonly TimeSeries[],
  format: ValueFormat,
  colors: ChartColors,
) {
  const drawn: DrawnSeries[] = [];
  const legend: LegendEntry[] = [];
  const dashes: Record<string, object> = {};
  let next = 0;
  const nextColor = () => {
    const color = colors.series[next % colors.series.length];
    next += 1;
    return color;
  };
  const valueFormatter = (value: number | null) =>
    value === null ? null : format(value);

  for (const entry of series) {
    const { id, label } = entry;
    const line = { id, label, curve: 'linear' as const, valueFormatter };
    switch (entry.look) {
      case 'line': {
        const color = nextColor();
        const data = [...entry.values];
        // A value between two gaps has no line to be seen by.
        const alone = (index: number) =>
          (data[index - 1] ?? null) === null &&
          (data[index + 1] ?? null) === null;
        const few = data.length <= 13;
        drawn.push({
          ...line,
          data,
          color,
          showMark: ({ index }) => few || alone(index),
        });
        legend.push({ id, label, color, look: 'line' });
        break;
      }
      case 'area': {
        const color = entry.muted ? colors.muted : nextColor();
        drawn.push({
          ...line,
          data: [...entry.values],
          color,
          area: true,
          stack: 'parts',
          showMark: false,
        });
        legend.push({ id, label, color, look: 'area' });
        break;
      }
      case 'target': {
        const color = colors.reference;
        drawn.push({
          ...line,
          curve: 'stepAfter',
          data: [...entry.values],
          color,
          showMark: false,
          disableHighlight: true,
        });
        dashes[lineOf(id)] = { strokeDasharray: '2 3' };
        legend.push({ id, label, color, look: 'dotted' });
        break;
      }
      case 'forecast': {
        const color = colors.series[0];
        drawn.push({
          ...line,
          data: [...entry.values],
          color,
          showMark: false,
          disableHighlight: true,
        });
        dashes[lineOf(id)] = { strokeDasharray: '6 4' };
        legend.push({ id, label, color, look: 'dashed' });
        break;
      }
      default: {
        const color = colors.series[0];
        const helper = {
          curve: 'linear' as const,
          area: true,
          stack: id,
          showMark: false,
          disableHighlight: true,
        };
        drawn.push(
          {
            ...helper,
            id: `low-of-${id}`,
            data: [...entry.low],
            color: 'transparent',
            valueFormatter: unsaid,
          },
          {
            ...helper,
            id,
            label,
            color,
            data: entry.high.map((high, index) =>
              difference(high, entry.low[index]),
            ),
            valueFormatter: (_value, { dataIndex }) =>
              between(entry.low[dataIndex], entry.high[dataIndex], format),
          },
        );
        dashes[lineOf(id)] = { stroke: 'none' };
        dashes[lineOf(`low-of-${id}`)] = { stroke: 'none' };
        dashes[areaOf(id)] = { fillOpacity: 0.25 };
        dashes[areaOf(`low-of-${id}`)] = { fill: 'none' };
        legend.push({ id, label, color, look: 'band' });
      }
    }
  }
  return { drawn, legend, dashes };
}

function difference(high: number | null, low: number | null | undefined) {
  return high === null || low === null || low === undefined ? null : high - low;
}

function between(
  low: number | null | undefined,
  high: number | null | undefined,
  format: ValueFormat,
): string | null {
  return typeof low === 'number' && typeof high === 'number'
    ? `${format(low)} to ${format(high)}`
    : null;
}

// By part of the class: the theme puts a prefix before MUI's names.
function lineOf(id: string): string {
  return `& [class*="LineElement-series-${id}"]`;
}

function areaOf(id: string): string {
  return `& [class*="AreaElement-series-${id}"]`;
}
