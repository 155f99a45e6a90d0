import { EscapeHatchView } from '@ridgeway/plugin-insights-common';
import { FigureGroups, useInsightFilter } from '@ridgeway/ui';
import { usePlaceHref } from '../shared/places';
import { FIGURE_GROUPS } from './figureEntries';

/** What {@link FigureTiles} shows. */
export interface FigureTilesProps {
  figures: EscapeHatchView['figures'];
}

/** Every figure, question by question, each leading to the exceptions behind it. */
export function FigureTiles(props: FigureTilesProps) {
  const [filter] = useInsightFilter();
  const hrefOf = usePlaceHref();
  return (
    <FigureGroups
      groups={FIGURE_GROUPS.map(({ question, entries }) => ({
        question,
        figures: entries.map(({ id, label, meaning, better, state }) => ({
          label,
          meaning,
          better,
          figure: props.figures[id],
          to: hrefOf('exceptions', filter, { state }),
        })),
      }))}
    />
  );
}
