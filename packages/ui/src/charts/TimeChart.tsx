import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { formatDay, formatMonth } from '../figures/days';
import { formatValue } from '../figures/formatFigure';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { drawSeries, TimeSeries } from './drawSeries';
import { useChartColors } from './useChartColors';
import { valueAxis } from './valueAxis';

/** What {@link TimeChart} draws. */
export interface TimeChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** Days, oldest first; of months their first ones. */
  times: readonly string[];
  /** What the times stand for; default months. */
  step?: 'month' | 'day';
  series: readonly TimeSeries[];
  unit: Unit;
  /** True when the last month or day is not over yet. */
  lastIsOpen?: boolean;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** Values by month or day: lines, stacked areas, targets as steps, and forecasts with their range. */
export function TimeChart(props: TimeChartProps) {
  const { label, times, series, unit, lastIsOpen, height = 280 } = props;
  const format = props.step === 'day' ? formatDay : formatMonth;
  const colors = useChartColors();
  const { palette } = useTheme();
  const { drawn, legend, dashes } = drawSeries(
    series,
    value => formatValue(value, unit),
    colors,
  );
  const last = times.at(-1);
  const inWords = (at: number, location: string) =>
    lastIsOpen &&
    location === 'tooltip' &&
    last !== undefined &&
    at === Date.parse(last)
      ? `${format(at)} (not over yet)`
      : format(at);
  return (
    <>
      <ChartLegend entries={legend} />
      <ChartBox label={label} width={props.width} height={height}>
        {width => (
          <LineChart
            width={width}
            height={height}
            skipAnimation
            margin={{ top: 12, right: 28, bottom: 28, left: 52 }}
            xAxis={[
              {
                data: times.map(at => Date.parse(at)),
                scaleType: 'utc',
                domainLimit: 'strict',
                tickNumber: Math.max(2, Math.min(times.length, width / 90)),
                valueFormatter: (at: number, { location }) =>
                  inWords(at, location),
              },
            ]}
            yAxis={[valueAxis(unit)]}
            series={drawn}
            grid={{ horizontal: true }}
            tooltip={{ trigger: 'axis' }}
            slotProps={{ legend: { hidden: true } }}
            sx={{
              ...dashes,
              '& line': { stroke: `${palette.divider} !important` },
            }}
          />
        )}
      </ChartBox>
    </>
  );
}
