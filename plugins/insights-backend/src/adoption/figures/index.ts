import { AdoptionView } from '@ridgeway/plugin-insights-common';
import { Measure } from '../../figures/Measure';
import { unmeasured } from '../../figures/unmeasured';
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
  firstTry: unmeasured,
  timeToResolve: unmeasured,
  withoutPlatformTeam: unmeasured,
  supportPerService: unmeasured,
  escapeHatches: unmeasured,
};
