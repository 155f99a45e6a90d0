import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { FigureEntry, FigureGroup } from '@ridgeway/ui';

/** A figure of the dashboard, and what is behind it. */
export interface DeprecationsFigure
  extends FigureEntry<keyof DeprecationsView['figures']> {
  /** Class of the candidates that are behind it; absent where there is no list of them. */
  candidates?: 'all' | 'blocked';
}

/** Everything the dashboard shows on top, question by question. */
export const FIGURE_GROUPS: ReadonlyArray<FigureGroup<DeprecationsFigure>> = [
  {
    question: 'Do we move on together?',
    entries: [
      {
        id: 'current',
        label: 'On the newest version',
        meaning: 'of documents that have versions',
        better: 'higher',
      },
      {
        id: 'affected',
        label: 'Still to move',
        meaning: 'services use something that was announced to go away',
        better: 'lower',
        candidates: 'all',
      },
      {
        id: 'overdue',
        label: 'Overdue',
        meaning: 'deprecations are past their deadline with somebody left',
        better: 'lower',
      },
    ],
  },
  {
    question: 'What does it take?',
    entries: [
      {
        id: 'blocked',
        label: 'Blocked',
        meaning: 'services need a decision before they can move',
        better: 'lower',
        candidates: 'blocked',
      },
      {
        id: 'effort',
        label: 'Effort left',
        meaning: 'of work, as the migrations estimate it',
        better: 'lower',
      },
    ],
  },
];
