import { AdoptionView } from '@ridgeway/plugin-insights-common';
import { firstTryFigure } from '../../changes/firstTry';
import { withoutPlatformTeamFigure } from '../../changes/withoutPlatformTeam';
import { timeToResolveFigure } from '../../failures/timeToResolve';
import { Measure } from '../../figures/Measure';
import { hatchShareFigure } from '../../hatches/hatchShare';
import { supportPerServiceFigure } from '../../support/supportPerService';
import { adoptionFigure } from './adoptionFigure';
import { offPlatformFigure } from './offPlatformFigure';
import { onPlatformFigure } from './onPlatformFigure';
import { staleFigure } from './staleFigure';
import { timeToRunningFigure } from './timeToRunningFigure';

/** The figures of `/adoption`, by their names. */
export const ADOPTION_FIGURES: Readonly<
  Record<keyof AdoptionView['figures'], Measure>
> = {
  adoption: adoptionFigure,
  onPlatform: onPlatformFigure,
  offPlatform: offPlatformFigure,
  stale: staleFigure,
  timeToRunning: timeToRunningFigure,
  firstTry: firstTryFigure,
  timeToResolve: timeToResolveFigure,
  withoutPlatformTeam: withoutPlatformTeamFigure,
  supportPerService: supportPerServiceFigure,
  escapeHatches: hatchShareFigure,
};
