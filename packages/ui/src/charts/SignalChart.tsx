import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { Marker, Signal, SignalPoint } from '@ridgeway/plugin-telemetry-common';
import { formatSignal } from '../telemetry/formatSignal';
import { formatInstant, formatTick } from '../time/instants';
import { alignPoints } from './alignPoints';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { ChartMarkers } from './ChartMarkers';
import { drawSeries, TimeSeries } from './drawSeries';
import { useChartColors } from './useChartColors';

/** What {@link SignalChart} draws. */
export interface SignalChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** Ends of the axis, ISO moments: a window without values at its start shows so. */
  from: string;
  to: string;
  series: ReadonlyArray<{
    id: string;
    label: string;
    points: readonly SignalPoint[];
  }>;
  unit: Signal['unit'];
  /** The axis reaches up to here, also when all values are smaller. */
  atLeast?: number;
  /** What is promised, drawn as a dotted line. */
  limit?: { label: string; value: number };
  /** Oldest first. */
  markers?: readonly Marker[];
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** Measured values over seconds to weeks, with what happened meanwhile. */
export function SignalChart(props: SignalChartProps) {
  const { label, series, unit, limit, atLeast = 0, height = 220 } = props;
  const { markers = [] } = props;
  const colors = useChartColors();
  const { palette } = useTheme();
  const [from, to] = [Date.parse(props.from), Date.parse(props.to)];
  const { times, values } = alignPoints(series.map(({ points }) => points));
  const lines: TimeSeries[] = series.map((one, index) => ({
    id: one.id,
    label: one.label,
    look: 'line',
    values: values[index],
  }));
  if (limit) {
    lines.push({
      id: 'limit',
      label: limit.label,
      look: 'target',
      values: times.map(() => limit.value),
    });
  }
  const { drawn, legend, dashes } = drawSeries(
    lines,
    value => formatSignal(value, unit),
    colors,
  );
  const all = values.flat().filter((value): value is number => value !== null);
  const highest = Math.max(atLeast, limit?.value ?? 0, ...all);
  return (
    <>
      {legend.length > 1 && <ChartLegend entries={legend} />}
      <ChartBox label={label} width={props.width} height={height}>
        {width => (
          <LineChart
            width={width}
            height={height}
            skipAnimation
            margin={{ top: 20, right: 16, bottom: 26, left: 58 }}
            xAxis={[
              {
                data: times.map(time => new Date(time)),
                scaleType: 'time',
                min: new Date(from),
                max: new Date(to),
                tickNumber: Math.max(2, width / 110),
                valueFormatter: (at: Date, { location }) =>
                  location === 'tooltip'
                    ? formatInstant(at)
                    : formatTick(at, to - from),
              },
            ]}
            yAxis={[
              {
                min: Math.min(0, ...all),
                // A line of zeros lies on the floor, not in the middle of the room.
                ...(highest === 0 && { max: 1 }),
                ...(highest > 0 && highest === atLeast && { max: highest }),
                tickNumber: 4,
                valueFormatter: (value: number) => formatSignal(value, unit),
              },
            ]}
            series={drawn}
            grid={{ horizontal: true }}
            tooltip={{ trigger: 'axis' }}
            slotProps={{ legend: { hidden: true } }}
            sx={{
              ...dashes,
              '& line': { stroke: `${palette.divider} !important` },
            }}
          >
            <ChartMarkers markers={markers} />
          </LineChart>
        )}
      </ChartBox>
    </>
  );
}
