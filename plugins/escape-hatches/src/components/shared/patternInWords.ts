import { HatchPattern } from '@ridgeway/plugin-insights-common';
import { counted, formatFigure, renewedInWords } from '@ridgeway/ui';

/** `3 teams, 4 services (16%), renewed 5 times.` */
export function patternInWords(pattern: HatchPattern): string {
  const { teams, services, share, renewals } = pattern;
  return `${[
    counted(teams.length, 'team'),
    `${counted(services.length, 'service')} (${formatFigure(share)})`,
    renewals > 0 && renewedInWords(renewals),
  ]
    .filter(Boolean)
    .join(', ')}.`;
}
