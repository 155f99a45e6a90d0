import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RiArrowRightDownLine, RiArrowRightUpLine } from '@remixicon/react';
import { Figure } from '@ridgeway/plugin-insights-common';
import { ReactNode } from 'react';
import { Better, figureChange } from './figureChange';
import { formatValue } from './formatFigure';

/** What {@link FigureChangeText} compares. */
export interface FigureChangeTextProps {
  figure: Figure;
  better?: Better;
}

const COLORS = { better: 'success.main', worse: 'error.main' } as const;

/** How a figure differs from the window before, in words and never by colour alone. */
export function FigureChangeText(props: FigureChangeTextProps) {
  const { figure, better } = props;
  const change = figureChange(figure, better);
  if (change.state === 'no-previous') {
    return <Quiet>No previous window</Quiet>;
  }
  if (change.state === 'not-measured') {
    return <Quiet>Nothing to compare with</Quiet>;
  }
  const before = formatValue(change.previous, figure.unit);
  if (change.state === 'same') {
    return <Quiet>As before ({before})</Quiet>;
  }
  const Arrow =
    change.state === 'up' ? RiArrowRightUpLine : RiArrowRightDownLine;
  return (
    <Typography
      variant="body2"
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          lineHeight: 0,
          color: change.verdict ? COLORS[change.verdict] : 'text.secondary',
        }}
      >
        <Arrow size={16} />
      </Box>
      <span>
        {change.distance} {change.state}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          from {before}
          {change.verdict && `, ${change.verdict}`}
        </Box>
      </span>
    </Typography>
  );
}

function Quiet(props: { children: ReactNode }) {
  return (
    <Typography variant="body2" component="span" color="text.secondary">
      {props.children}
    </Typography>
  );
}
