import { useApi } from '@backstage/frontend-plugin-api';
import { MigrationCandidate } from '@ridgeway/plugin-platform-common';
import {
  Live,
  MIGRATION_CLASSES,
  platformApiRef,
  useInsightFilter,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback } from 'react';

/** `commerce/checkout`. */
export function subjectOf({
  sector,
  name,
}: Pick<MigrationCandidate, 'sector' | 'name'>): string {
  return `${sector}/${name}`;
}

/** Whether a candidate can be part of a bulk migration that the reader starts. */
export function isSelectable(candidate: MigrationCandidate): boolean {
  return candidate.mayChange && candidate.class !== 'blocked';
}

/** Services that are not on the newest version, narrowed to what the address says. */
export function useCandidates(): Live<MigrationCandidate[]> {
  const api = useApi(platformApiRef);
  const [get] = useUrlParams();
  const wanted = get('class');
  const [{ teams, sector, example }] = useInsightFilter();
  return useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const { items } = await api.getMigrationCandidates(
          {
            sector,
            class: MIGRATION_CLASSES.find(each => each === wanted),
            ...(teams?.length === 1 && { owner: teams[0] }),
          },
          { signal },
        );
        return items.filter(
          candidate =>
            (!teams || teams.includes(candidate.owner)) &&
            (example !== 'exclude' || !candidate.example),
        );
      },
      [api, sector, wanted, teams, example],
    ),
  );
}
