import { SupportView } from '@ridgeway/plugin-insights-common';
import { FigureGrid, FigureTile } from '@ridgeway/ui';

/** What {@link SupportFigures} shows. */
export interface SupportFiguresProps {
  figures: SupportView['figures'];
}

/** How much is asked, and how well it is answered. */
export function SupportFigures(props: SupportFiguresProps) {
  const { perServiceMonth, firstResponse, withinTarget, open } = props.figures;
  return (
    <FigureGrid label="Support">
      <FigureTile
        label="Support requests"
        figure={perServiceMonth}
        meaning="for each service on the platform and month"
        better="lower"
      />
      <FigureTile
        label="First response"
        figure={firstResponse}
        meaning="is the median until somebody answered"
        better="lower"
      />
      <FigureTile
        label="Within the target"
        figure={withinTarget}
        meaning="were answered as fast as their priority asks for"
        better="higher"
      />
      <FigureTile
        label="Waiting"
        figure={open}
        meaning="requests have no decision yet"
        better="lower"
      />
    </FigureGrid>
  );
}
