import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiInformationLine } from '@remixicon/react';
import { Figure } from '@ridgeway/plugin-insights-common';
import { aboutFigure } from './aboutFigure';

/** What {@link FigureAbout} explains. */
export interface FigureAboutProps {
  label: string;
  figure: Figure;
}

/** Opens what a figure means: definition, sample, target, window before, freshness. */
export function FigureAbout(props: FigureAboutProps) {
  const { label, figure } = props;
  return (
    <Tooltip
      describeChild
      enterTouchDelay={0}
      leaveTouchDelay={10_000}
      title={
        <>
          <Box sx={{ mb: 0.5 }}>{figure.definition}</Box>
          {aboutFigure(figure).map(sentence => (
            <Box key={sentence}>{sentence}</Box>
          ))}
        </>
      }
    >
      <IconButton
        size="small"
        aria-label={`What ${label} means`}
        sx={{ p: 0.25, color: 'text.secondary', displayPrint: 'none' }}
      >
        <RiInformationLine size={16} aria-hidden />
      </IconButton>
    </Tooltip>
  );
}
