import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Figure } from '@ridgeway/plugin-insights-common';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { FigureAbout } from './FigureAbout';
import { FigureChangeText } from './FigureChangeText';
import { Better } from './figureChange';
import { formatFigure, formatValue } from './formatFigure';

/** What {@link FigureTile} shows. */
export interface FigureTileProps {
  label: string;
  figure: Figure;
  /** One line below the value: what it is a share of, what it leaves out. */
  meaning: ReactNode;
  /** Which way it should go; absent where neither way is good. */
  better?: Better;
  /** Where the cases behind it are. */
  to?: string;
}

/** A figure with its target, how it differs from the window before, and what it means. */
export function FigureTile(props: FigureTileProps) {
  const { label, figure, meaning, better, to } = props;
  const { target, unit } = figure;
  return (
    <Paper
      variant="outlined"
      role="group"
      aria-label={label}
      sx={{
        p: 2,
        minWidth: 0,
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        gap: 0.25,
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" component="h3" color="text.secondary">
          {to ? (
            <Link component={RouterLink} to={to}>
              {label}
            </Link>
          ) : (
            label
          )}
        </Typography>
        <FigureAbout label={label} figure={figure} />
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          columnGap: 1,
        }}
      >
        <Typography
          component="span"
          sx={{
            fontSize: 28,
            fontWeight: 650,
            lineHeight: 1.25,
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {formatFigure(figure)}
        </Typography>
        {target !== undefined && (
          <Typography variant="body2" component="span" color="text.secondary">
            {better === 'lower' ? 'at most' : 'target'}{' '}
            {formatValue(target, unit)}
          </Typography>
        )}
      </Box>
      <Typography variant="body2" component="div" color="text.secondary">
        {figure.value === null ? 'Nothing to measure in this window' : meaning}
      </Typography>
      <Box sx={{ mt: 'auto', pt: 0.5 }}>
        <FigureChangeText figure={figure} better={better} />
      </Box>
    </Paper>
  );
}
