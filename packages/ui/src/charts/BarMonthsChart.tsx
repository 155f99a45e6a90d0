import { BarChart } from '@mui/x-charts/BarChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { formatMonth } from '../figures/days';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { BarPart, useStackedBars } from './useStackedBars';
import { valueAxis } from './valueAxis';

/** What {@link BarMonthsChart} draws. */
export interface BarMonthsChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** First days of months, oldest first. */
  months: readonly string[];
  /** What the bars are made of; one part is drawn without a legend. */
  parts: ReadonlyArray<Omit<BarPart, 'muted'>>;
  unit: Unit;
  /** Pixels; default as wide as there is room. */
  width?: number;
  height?: number;
}

/** A bar for each month, of parts that add up. */
export function BarMonthsChart(props: BarMonthsChartProps) {
  const { label, months, parts, unit, height = 240 } = props;
  const { drawn, bars } = useStackedBars(parts, unit);
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
            {...bars}
            margin={{ top: 12, right: 8, bottom: 28, left: 52 }}
            xAxis={[
              {
                scaleType: 'band',
                data: months.map(at => formatMonth(at)),
              },
            ]}
            yAxis={[valueAxis(unit)]}
            grid={{ horizontal: true }}
          />
        )}
      </ChartBox>
    </>
  );
}
