import {
  InsightFilter,
  Period,
  PERIODS,
} from '@ridgeway/plugin-insights-common';
import { useCallback, useMemo } from 'react';
import { useUrlParams } from '../table/useUrlParams';

/** What figures are narrowed to, with the window always chosen. */
export type ChosenFilter = InsightFilter & { period: Period };

/** Window until the reader chooses one. */
const DEFAULT_PERIOD: Period = '90d';

/** Names of the parameters that {@link useInsightFilter} keeps. */
const PARAMS = ['period', 'teams', 'sector', 'environment', 'example'] as const;

/** The filter that an address holds; what nobody understands counts as absent. */
export function readInsightFilter(
  get: (name: (typeof PARAMS)[number]) => string | undefined,
): ChosenFilter {
  const teams = get('teams')?.split(',').filter(Boolean) ?? [];
  return {
    period: PERIODS.find(known => known === get('period')) ?? DEFAULT_PERIOD,
    ...(teams.length > 0 && { teams }),
    ...(get('sector') && { sector: get('sector') }),
    ...(get('environment') && { environment: get('environment') }),
    ...(get('example') === 'exclude' && { example: 'exclude' }),
  };
}

/** A filter as parameters of an address; defaults leave it. */
export function insightFilterParams(
  filter: InsightFilter,
): Record<(typeof PARAMS)[number], string | undefined> {
  return {
    period: filter.period === DEFAULT_PERIOD ? undefined : filter.period,
    teams: filter.teams?.length ? filter.teams.join(',') : undefined,
    sector: filter.sector,
    environment: filter.environment,
    example: filter.example === 'exclude' ? 'exclude' : undefined,
  };
}

/** What figures are narrowed to; in the address, so that a link shows the same. */
export function useInsightFilter(): [
  filter: ChosenFilter,
  change: (changes: InsightFilter) => void,
] {
  const [get, set] = useUrlParams();
  const filter = useMemo(() => readInsightFilter(get), [get]);
  const change = useCallback(
    (changes: InsightFilter) =>
      set(insightFilterParams({ ...filter, ...changes })),
    [filter, set],
  );
  return [filter, change];
}

/** An address that shows the same filter on another page, with more parameters. */
export function insightHref(
  path: string,
  filter: InsightFilter,
  more: Record<string, string | undefined> = {},
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({
    ...insightFilterParams(filter),
    ...more,
  })) {
    if (value) {
      params.set(name, value);
    }
  }
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
