import { EscapeHatchView } from '@ridgeway/plugin-insights-common';
import { FigureGrid, FigureTile, useInsightFilter } from '@ridgeway/ui';
import { usePlaceHref } from '../shared/places';
import { FIGURE_ENTRIES } from './figureEntries';

/** What {@link FigureTiles} shows. */
export interface FigureTilesProps {
  figures: EscapeHatchView['figures'];
}

/** Every figure, each leading to the exceptions behind it. */
export function FigureTiles(props: FigureTilesProps) {
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <FigureGrid label="How many leave the road?">
      {FIGURE_ENTRIES.map(({ id, label, meaning, better, state }) => (
        <FigureTile
          key={id}
          label={label}
          meaning={meaning}
          better={better}
          figure={props.figures[id]}
          to={hrefOf('exceptions', filter, { state })}
        />
      ))}
    </FigureGrid>
  );
}
