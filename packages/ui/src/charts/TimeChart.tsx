import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { formatMonth } from '../figures/days';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { drawSeries, TimeSeries } from './drawSeries';
import { useChartColors } from './useChartColors';
import { valueAxis } from './valueAxis';

/** What {@link TimeChart} draws. */
export interface TimeChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** First days of months, oldest first. */
  months: readonly string[];
  series: readonly TimeSeries[];
  unit: Unit;
  /** True when the last month is not over yet. */
  lastIsOpen?: boolean;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** Values by month: lines, stacked areas, targets as steps, and forecasts with their range. */
export function TimeChart(props: TimeChartProps) {
  const { label, months, series, unit, lastIsOpen, height = 280 } = props;
  const colors = useChartColors();
  const { palette } = useTheme();
  const { drawn, legend, dashes } = drawSeries(series, unit, colors);
  const last = months.at(-1);
  const inWords = (at: number, location: string) =>
    lastIsOpen &&
    location === 'tooltip' &&
    last !== undefined &&
    at === Date.parse(last)
      ? `${formatMonth(at)} (not over yet)`
      : formatMonth(at);
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
                data: months.map(at => Date.parse(at)),
                scaleType: 'utc',
                domainLimit: 'strict',
                tickNumber: Math.max(2, Math.min(months.length, width / 90)),
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
