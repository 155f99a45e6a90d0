import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FigureGrid } from './FigureGrid';
import { FigureTile, FigureTileProps } from './FigureTile';

/** What {@link FigureGroups} shows. */
export interface FigureGroupsProps {
  groups: ReadonlyArray<{
    question: string;
    /** Answers, the most telling one first. */
    figures: readonly FigureTileProps[];
  }>;
}

/** Figures, question by question. */
export function FigureGroups(props: FigureGroupsProps) {
  return (
    <Stack spacing={2.5}>
      {props.groups.map(({ question, figures }) => (
        <Stack key={question} spacing={1}>
          <Typography variant="h6" component="h2">
            {question}
          </Typography>
          <FigureGrid label={question}>
            {figures.map(figure => (
              <FigureTile key={figure.label} {...figure} />
            ))}
          </FigureGrid>
        </Stack>
      ))}
    </Stack>
  );
}
