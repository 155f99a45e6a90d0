import { AdoptionView } from '@ridgeway/plugin-insights-common';
import { FigureGroups, useInsightFilter } from '@ridgeway/ui';
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
    <FigureGroups
      groups={FIGURE_GROUPS}
      figures={props.figures}
      hrefOf={({ behind }) =>
        hrefOf(behind.place, filter, { state: behind.state })
      }
    />
  );
}
