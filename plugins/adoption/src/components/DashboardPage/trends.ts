import { SERIES_METRICS, SeriesMetric } from '@ridgeway/plugin-insights-common';

/** Metrics that have a chart of their own already. */
type Drawn = 'adoption' | 'services';

/** What the reader can follow over the months. */
export type Trend = Exclude<SeriesMetric, Drawn>;

/** The question that each trend answers. */
export const TRENDS: Record<Trend, { label: string; question: string }> = {
  'first-try': {
    label: 'Right at the first try',
    question: 'Do changes work at the first try?',
  },
  'time-to-running': {
    label: 'First spec to running',
    question: 'How long is it from the first spec to running?',
  },
  'time-to-resolve': {
    label: 'Time to resolve a failure',
    question: 'How long does a failure hold somebody up?',
  },
  'without-platform-team': {
    label: 'Without the platform team',
    question: 'Do people get by without us?',
  },
  support: {
    label: 'Support requests',
    question: 'Do people have to ask less?',
  },
  'escape-hatches': {
    label: 'Escape hatches',
    question: 'Is the road wide enough?',
  },
};

/** All of them, in the order of the figures. */
export const TREND_IDS: readonly Trend[] = SERIES_METRICS.filter(isTrend);

function isTrend(metric: SeriesMetric): metric is Trend {
  return metric !== 'adoption' && metric !== 'services';
}

/** The trend that the address names; else the first. */
export function trendOf(text: string | undefined): Trend {
  return TREND_IDS.find(id => id === text) ?? 'first-try';
}
