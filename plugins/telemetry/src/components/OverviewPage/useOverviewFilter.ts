import { OverviewFilter } from '@ridgeway/plugin-telemetry-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { OVERVIEW_RANGES, OverviewRange, OVERVIEW_STATES } from './choices';

/** How long back the overview looks until its reader chooses. */
export const DEFAULT_RANGE: OverviewRange = '1h';

/** The filter of the overview, as the page's address has it; what nobody understands counts as absent. */
export function useOverviewFilter(): OverviewFilter & {
  range: OverviewRange;
} {
  const [params] = useSearchParams();
  return useMemo(() => {
    const text = (name: string) => params.get(name) || undefined;
    const teams = text('teams')?.split(',').filter(Boolean);
    return {
      sector: text('sector'),
      teams,
      environment: text('environment'),
      range:
        OVERVIEW_RANGES.find(range => range === text('range')) ?? DEFAULT_RANGE,
      state: OVERVIEW_STATES.find(({ value }) => value === text('state'))
        ?.value,
      search: text('search'),
    };
  }, [params]);
}
