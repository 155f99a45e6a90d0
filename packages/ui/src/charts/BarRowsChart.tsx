import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { formatValue } from '../figures/formatFigure';
import { ChartBox } from './ChartBox';
import { ChartLegend } from './ChartLegend';
import { useChartColors } from './useChartColors';
import { valueAxis } from './valueAxis';

/** What {@link BarRowsChart} draws. */
export interface BarRowsChartProps {
  /** Said to screen readers: what it shows, in a sentence. */
  label: string;
  /** Names of the rows, from top to bottom; unique. */
  names: readonly string[];
  /** What the bars are made of; one part is drawn without a legend. */
  parts: ReadonlyArray<{
    id: string;
    label: string;
    values: readonly number[];
    muted?: boolean;
  }>;
  unit: Unit;
  /** Pixels; default as wide as there is room. */
  width?: number;
}

const ROW = 30;
const AXIS = 32;

/** A bar for each row, of parts that add up. */
export function BarRowsChart(props: BarRowsChartProps) {
  const { label, names, parts, unit } = props;
  const colors = useChartColors();
  const { palette } = useTheme();
  const height = names.length * ROW + AXIS;
  const strong = parts.filter(({ muted }) => !muted);
  const drawn = parts.map(part => ({
    ...part,
    color: part.muted
      ? colors.muted
      : colors.series[strong.indexOf(part) % colors.series.length],
  }));
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
              skipAnimation
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
              series={drawn.map(part => ({
                id: part.id,
                label: part.label,
                data: [...part.values],
                color: part.color,
                stack: 'parts',
                valueFormatter: (value: number | null) =>
                  formatValue(value, unit),
              }))}
              grid={{ vertical: true }}
              tooltip={{ trigger: 'axis' }}
              slotProps={{ legend: { hidden: true } }}
              sx={{
                '& line': { stroke: `${palette.divider} !important` },
                // Parts stay apart without colours, too.
                '& rect': { stroke: palette.background.paper, strokeWidth: 1 },
              }}
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
