import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { AdoptionView } from '@ridgeway/plugin-insights-common';
import { FigureGrid, FigureTile, useInsightFilter } from '@ridgeway/ui';
import { usePlaceHref } from '../shared/places';
import { FIGURE_GROUPS } from './figureEntries';

/** What {@link FigureTiles} shows. */
export interface FigureTilesProps {
  figures: AdoptionView['figures'];
}

/** Every figure, question by question, each leading to the services behind it. */
export function FigureTiles(props: FigureTilesProps) {
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <Stack spacing={2.5}>
      {FIGURE_GROUPS.map(({ question, entries }) => (
        <Stack key={question} spacing={1}>
          <Typography variant="h6" component="h2">
            {question}
          </Typography>
          <FigureGrid label={question}>
            {entries.map(({ id, label, meaning, better, behind }) => (
              <FigureTile
                key={id}
                label={label}
                meaning={meaning}
                better={better}
                figure={props.figures[id]}
                to={hrefOf(behind.place, filter, { state: behind.state })}
              />
            ))}
          </FigureGrid>
        </Stack>
      ))}
    </Stack>
  );
}
