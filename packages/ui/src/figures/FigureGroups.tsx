import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Figure } from '@ridgeway/plugin-insights-common';
import { FigureGrid } from './FigureGrid';
import { FigureTile, FigureTileProps } from './FigureTile';

/** A figure of a dashboard, by the name it has in the answer, and how people read it. */
export interface FigureEntry<Id extends string = string>
  extends Pick<FigureTileProps, 'better' | 'label' | 'meaning'> {
  id: Id;
}

/** Figures that answer one question, the most telling one first. */
export interface FigureGroup<Entry extends FigureEntry = FigureEntry> {
  question: string;
  entries: readonly Entry[];
}

/** What {@link FigureGroups} shows. */
export interface FigureGroupsProps<Entry extends FigureEntry> {
  groups: ReadonlyArray<FigureGroup<Entry>>;
  figures: Readonly<Record<Entry['id'], Figure>>;
  /** Where the cases behind a figure are; undefined where they are nowhere. */
  hrefOf(entry: Entry): string | undefined;
}

/** Figures, question by question, each leading to what is behind it. */
export function FigureGroups<Entry extends FigureEntry>(
  props: FigureGroupsProps<Entry>,
) {
  return (
    <Stack spacing={2.5}>
      {props.groups.map(({ question, entries }) => (
        <Stack key={question} spacing={1}>
          <Typography variant="h6" component="h2">
            {question}
          </Typography>
          <FigureGrid label={question}>
            {entries.map(entry => {
              const id: Entry['id'] = entry.id;
              return (
                <FigureTile
                  key={id}
                  label={entry.label}
                  meaning={entry.meaning}
                  better={entry.better}
                  figure={props.figures[id]}
                  to={props.hrefOf(entry)}
                />
              );
            })}
          </FigureGrid>
        </Stack>
      ))}
    </Stack>
  );
}
