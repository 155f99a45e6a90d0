import { useTheme } from '@mui/material/styles';
import { BarChartProps } from '@mui/x-charts/BarChart';
import { Unit } from '@ridgeway/plugin-insights-common';
import { formatValue } from '../figures/formatFigure';
import { useChartColors } from './useChartColors';

/** What bars are made of. */
export interface BarPart {
  id: string;
  label: string;
  values: readonly number[];
  /** Drawn back, for what is not the point. */
  muted?: boolean;
}

/** Parts in their colours, and how the bars that they add up to look. */
export function useStackedBars(parts: readonly BarPart[], unit: Unit) {
  const colors = useChartColors();
  const { palette } = useTheme();
  const strong = parts.filter(({ muted }) => !muted);
  const drawn = parts.map(part => ({
    ...part,
    color: part.muted
      ? colors.muted
      : colors.series[strong.indexOf(part) % colors.series.length],
  }));
  const bars: Pick<
    BarChartProps,
    'series' | 'skipAnimation' | 'slotProps' | 'sx' | 'tooltip'
  > = {
    skipAnimation: true,
    series: drawn.map(part => ({
      id: part.id,
      label: part.label,
      data: [...part.values],
      color: part.color,
      stack: 'parts',
      valueFormatter: (value: number | null) => formatValue(value, unit),
    })),
    tooltip: { trigger: 'axis' },
    slotProps: { legend: { hidden: true } },
    sx: {
      '& line': { stroke: `${palette.divider} !important` },
      // Parts stay apart without colours, too.
      '& rect': { stroke: palette.background.paper, strokeWidth: 1 },
    },
  };
  return { drawn, bars };
}
