import { EscapeHatchView } from '@ridgeway/plugin-insights-common';
import { FigureTileProps } from '@ridgeway/ui';
import { HatchState } from '../ExceptionsPage/hatchStates';

/** How a figure is shown, and what is behind it. */
export interface FigureEntry
  extends Pick<FigureTileProps, 'better' | 'label' | 'meaning'> {
  id: keyof EscapeHatchView['figures'];
  /** Which exceptions are behind it; all of them when absent. */
  state?: HatchState;
}

/** Figures that answer one question. */
export interface FigureGroup {
  question: string;
  entries: FigureEntry[];
}

/** Everything the dashboard shows on top, question by question. */
export const FIGURE_GROUPS: readonly FigureGroup[] = [
  {
    question: 'How many leave the road?',
    entries: [
      {
        id: 'share',
        label: 'Off the road',
        meaning: 'of services leave it; above the line the road does not fit',
        better: 'lower',
      },
      {
        id: 'hatches',
        label: 'Mesh members and packages',
        meaning: 'are on the platform without a service intent',
        better: 'lower',
      },
      {
        id: 'exceptions',
        label: 'Exceptions in force',
        meaning: 'let somebody leave a guardrail or a field',
        better: 'lower',
      },
    ],
  },
  {
    question: 'For how long?',
    entries: [
      {
        id: 'expiring',
        label: 'Expiring',
        meaning: 'end within 30 days',
        state: 'expiring',
      },
      {
        id: 'expired',
        label: 'Expired',
        meaning: 'have ended and are still there',
        better: 'lower',
        state: 'expired',
      },
      {
        id: 'renewedTwice',
        label: 'Renewed twice or more',
        meaning: 'say that the road lacks something',
        better: 'lower',
        state: 'renewed-twice',
      },
      {
        id: 'age',
        label: 'Age',
        meaning: 'is the median of those in force',
        better: 'lower',
      },
    ],
  },
];
