import { useTheme } from '@mui/material/styles';
import { CHART_COLORS, ChartColors } from './chartColors';

/** Colours for charts in the reader's theme. */
export function useChartColors(): ChartColors {
  return CHART_COLORS[useTheme().palette.mode];
}
