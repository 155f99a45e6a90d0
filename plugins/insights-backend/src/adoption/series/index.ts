import { SeriesMetric } from '@ridgeway/plugin-insights-common';
import { Series } from '../../series/Series';
import { unmeasuredSeries } from '../../series/unmeasuredSeries';
import { adoptionSeries } from './adoptionSeries';
import { servicesSeries } from './servicesSeries';
import { timeToRunningSeries } from './timeToRunningSeries';

/** What `/adoption/series` shows, by metric. */
export const ADOPTION_SERIES: Readonly<Record<SeriesMetric, Series>> = {
  adoption: adoptionSeries,
  services: servicesSeries,
  'time-to-running': timeToRunningSeries,
  'first-try': unmeasuredSeries,
  'time-to-resolve': unmeasuredSeries,
  'without-platform-team': unmeasuredSeries,
  support: unmeasuredSeries,
  'escape-hatches': unmeasuredSeries,
};
