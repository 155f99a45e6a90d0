import { EscapeHatchView } from '@ridgeway/plugin-insights-common';
import { FigureEntry, FigureGroup } from '@ridgeway/ui';
import { HatchState } from '../ExceptionsPage/hatchStates';

/** A figure of the dashboard, and what is behind it. */
export interface HatchFigure
  extends FigureEntry<keyof EscapeHatchView['figures']> {
  /** Which exceptions are behind it; all of them when absent. */
  state?: HatchState;
}

/** Everything the dashboard shows on top, question by question. */
export const FIGURE_GROUPS: ReadonlyArray<FigureGroup<HatchFigure>> = [
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
