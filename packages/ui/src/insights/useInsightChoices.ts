import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { platformApiRef } from '../api';
import { useLive } from '../live/useLive';

/** What figures can be narrowed to. */
export interface InsightChoices {
  /** Entity references of groups that own something. */
  teams: string[];
  sectors: string[];
  environments: string[];
}

const NONE: InsightChoices = { teams: [], sectors: [], environments: [] };

/** Teams, sectors and environments there are; without those that cannot be had right now. */
export function useInsightChoices(): InsightChoices {
  const api = useApi(platformApiRef);
  const live = useLive(
    useCallback(
      async (signal: AbortSignal): Promise<InsightChoices> => {
        const [registry, sectors] = await Promise.allSettled([
          api.getRegistryEntries({ limit: 1 }, { signal }),
          api.getSectors({ signal }),
        ]);
        const known = sectors.status === 'fulfilled' ? sectors.value.items : [];
        const owners =
          registry.status === 'fulfilled'
            ? registry.value.choices.owners
            : known.map(({ owner }) => owner);
        return {
          teams: unique(owners.filter(ref => ref.startsWith('group:'))),
          sectors: unique(known.map(({ name }) => name)),
          environments: unique(
            known.flatMap(sector => sector.environments.map(e => e.name)),
          ),
        };
      },
      [api],
    ),
  );
  return live.state === 'ready' ? live.value : NONE;
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b));
}
