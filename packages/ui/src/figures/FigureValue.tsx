import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Figure } from '@ridgeway/plugin-insights-common';
import { aboutFigure } from './aboutFigure';
import { formatFigure } from './formatFigure';

/** What {@link FigureValue} shows. */
export interface FigureValueProps {
  figure: Figure;
}

/** A figure in a table or a sentence; what it means is one hover or focus away. */
export function FigureValue(props: FigureValueProps) {
  const { figure } = props;
  return (
    <Tooltip
      describeChild
      title={[figure.definition, ...aboutFigure(figure)].join(' ')}
    >
      <Box
        component="span"
        tabIndex={0}
        sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {formatFigure(figure)}
      </Box>
    </Tooltip>
  );
}
