import { AdoptionView, ServiceState } from '@ridgeway/plugin-insights-common';
import { FigureEntry, FigureGroup } from '@ridgeway/ui';
import { Place } from '../shared/places';

/** A figure of the dashboard, and what is behind it. */
export interface AdoptionFigure
  extends FigureEntry<keyof AdoptionView['figures']> {
  /** Where the services behind it are. */
  behind: { place: Place; state?: ServiceState };
}

/** Everything the dashboard shows on top, question by question. */
export const FIGURE_GROUPS: ReadonlyArray<FigureGroup<AdoptionFigure>> = [
  {
    question: 'Are people on the platform?',
    entries: [
      {
        id: 'adoption',
        label: 'Adoption',
        meaning: 'of all services are on the platform',
        better: 'higher',
        behind: { place: 'services', state: 'on-platform' },
      },
      {
        id: 'onPlatform',
        label: 'On the platform',
        meaning: 'services have an intent',
        better: 'higher',
        behind: { place: 'services', state: 'on-platform' },
      },
      {
        id: 'offPlatform',
        label: 'Not on it yet',
        meaning: 'services are in the catalog alone',
        better: 'lower',
        behind: { place: 'services', state: 'off-platform' },
      },
      {
        id: 'stale',
        label: 'Stale',
        meaning: 'on it, unchanged for half a year',
        better: 'lower',
        behind: { place: 'services', state: 'stale' },
      },
    ],
  },
  {
    question: 'How easily do they get there?',
    entries: [
      {
        id: 'timeToRunning',
        label: 'First spec to running',
        meaning: 'is the median, from first intent to first run',
        better: 'lower',
        behind: { place: 'services', state: 'started' },
      },
      {
        id: 'firstTry',
        label: 'Right at the first try',
        meaning: 'of changes met every condition at once',
        better: 'higher',
        behind: { place: 'failures' },
      },
      {
        id: 'timeToResolve',
        label: 'Time to resolve a failure',
        meaning: 'is the median until the condition was met',
        better: 'lower',
        behind: { place: 'services', state: 'failing' },
      },
    ],
  },
  {
    question: 'How well do they do without us?',
    entries: [
      {
        id: 'withoutPlatformTeam',
        label: 'Without the platform team',
        meaning: 'of changes needed nobody of it',
        better: 'higher',
        behind: { place: 'services', state: 'helped' },
      },
      {
        id: 'supportPerService',
        label: 'Support requests',
        meaning: 'for each service and month, without on-call',
        better: 'lower',
        behind: { place: 'support' },
      },
      {
        id: 'escapeHatches',
        label: 'Escape hatches',
        meaning: 'of services leave the road; the line is 30%',
        better: 'lower',
        behind: { place: 'services', state: 'hatch' },
      },
    ],
  },
];
