import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { formatMonth } from '../figures/days';
import { formatValue } from '../figures/formatFigure';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { useChartColors } from './useChartColors';
import { valueAxis } from './valueAxis';

/** What {@link BarMonthsChart} draws. */
export interface BarMonthsChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** First days of months, oldest first. */
  months: readonly string[];
  /** What the bars are made of; one part is drawn without a legend. */
  parts: ReadonlyArray<{
    id: string;
    label: string;
    values: readonly number[];
  }>;
  unit: Unit;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** A bar for each month, of parts that add up. */
export function BarMonthsChart(props: BarMonthsChartProps) {
  const { label, months, parts, unit, height = 240 } = props;
  const colors = useChartColors();
  const { palette } = useTheme();
  const drawn = parts.map((part, index) => ({
    ...part,
    color: colors.series[index % colors.series.length],
  }));
  return (
    <>
      {drawn.length > 1 && (
        <ChartLegend entries={drawn.map(part => ({ ...part, look: 'area' }))} />
      )}
      <ChartBox label={label} width={props.width} height={height}>
        {width => (
          <BarChart
            width={width}
            height={height}
            skipAnimation
            margin={{ top: 12, right: 8, bottom: 28, left: 52 }}
            xAxis={[
              {
                scaleType: 'band',
                data: months.map(at => formatMonth(at)),
              },
            ]}
            yAxis={[valueAxis(unit)]}
            series={drawn.map(part => ({
              id: part.id,
              label: part.label,
              data: [...part.values],
              color: part.color,
              stack: 'parts',
              valueFormatter: (value: number | null) =>
                formatValue(value, unit),
            }))}
            grid={{ horizontal: true }}
            tooltip={{ trigger: 'axis' }}
            slotProps={{ legend: { hidden: true } }}
            sx={{
              '& line': { stroke: `${palette.divider} !important` },
              // Parts stay apart without colours, too.
              '& rect': { stroke: palette.background.paper, strokeWidth: 1 },
            }}
          />
        )}
      </ChartBox>
    </>
  );
}
