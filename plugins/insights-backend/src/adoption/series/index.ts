import { SeriesMetric } from '@ridgeway/plugin-insights-common';
import { firstTrySeries } from '../../changes/firstTry';
import { withoutPlatformTeamSeries } from '../../changes/withoutPlatformTeam';
import { timeToResolveSeries } from '../../failures/timeToResolve';
import { hatchShareSeries } from '../../hatches/hatchShare';
import { Series } from '../../series/Series';
import { supportSeries } from '../../support/supportPerService';
import { adoptionSeries } from './adoptionSeries';
import { servicesSeries } from './servicesSeries';
import { timeToRunningSeries } from './timeToRunningSeries';

/** What `/adoption/series` shows, by metric. */
export const ADOPTION_SERIES: Readonly<Record<SeriesMetric, Series>> = {
  adoption: adoptionSeries,
  services: servicesSeries,
  'time-to-running': timeToRunningSeries,
  'first-try': firstTrySeries,
  'time-to-resolve': timeToResolveSeries,
  'without-platform-team': withoutPlatformTeamSeries,
  support: supportSeries,
  'escape-hatches': hatchShareSeries,
};
