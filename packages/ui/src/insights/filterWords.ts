import { InsightFilter, Period } from '@ridgeway/plugin-insights-common';

/** Windows as people call them. */
export const PERIOD_WORDS: Record<Period, string> = {
  '30d': '30 days',
  '90d': '90 days',
  '12m': '12 months',
  '24m': '24 months',
};

/** `group:default/payments` without what all teams share. */
export function teamName(ref: string): string {
  return ref.replace(/^group:default\//, '');
}

/** A filter in a line: `last 90 days, team payments, production`. */
export function filterInWords(filter: InsightFilter): string {
  const { period = '90d', teams = [], sector, environment, example } = filter;
  return [
    `last ${PERIOD_WORDS[period]}`,
    teams.length > 0 &&
      `${teams.length === 1 ? 'team' : 'teams'} ${teams
        .map(teamName)
        .join(' and ')}`,
    sector && `sector ${sector}`,
    environment && `environment ${environment}`,
    example === 'exclude' && 'without the example company',
  ]
    .filter(Boolean)
    .join(', ');
}
