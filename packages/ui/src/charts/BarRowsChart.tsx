import { BarChart } from '@mui/x-charts/BarChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { BarPart, useStackedBars } from './useStackedBars';
import { valueAxis } from './valueAxis';

/** What {@link BarRowsChart} draws. */
export interface BarRowsChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** Names of the rows, from top to bottom; unique. */
  names: readonly string[];
  /** What the bars are made of; one part is drawn without a legend. */
  parts: readonly BarPart[];
  unit: Unit;
  /** Pixels; default as wide as there is room. */
  width?: number;
}

const ROW = 30;
const AXIS = 32;

/** A bar for each row, of parts that add up. */
export function BarRowsChart(props: BarRowsChartProps) {
  const { label, names, parts, unit } = props;
  const { drawn, bars } = useStackedBars(parts, unit);
  const height = names.length * ROW + AXIS;
  return (
    <>
      {drawn.length > 1 && (
        <ChartLegend entries={drawn.map(part => ({ ...part, look: 'area' }))} />
      )}
      <ChartBox label={label} width={props.width} height={height}>
        {width => {
          const room = Math.min(180, width * 0.45);
          return (
            <BarChart
              width={width}
              height={height}
              layout="horizontal"
              {...bars}
              margin={{ top: 4, right: 16, bottom: 28, left: room }}
              xAxis={[{ ...valueAxis(unit), tickNumber: width / 90 }]}
              yAxis={[
                {
                  scaleType: 'band',
                  data: [...names],
                  valueFormatter: (name: string, { location }) =>
                    location === 'tick' ? fit(name, room) : name,
                },
              ]}
              grid={{ vertical: true }}
            />
          );
        }}
      </ChartBox>
    </>
  );
}

/** Shortens a name that has not enough room beside its bar. */
function fit(name: string, room: number): string {
  const letters = Math.floor((room - 12) / 6.6);
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}
