import {
  AdoptionService,
  AdoptionServiceFilter,
  InsightsApi,
} from '@ridgeway/plugin-insights-common';

const PAGE = 500;

/** Every service that the filter lets through, page by page. */
export async function loadAllServices(
  api: InsightsApi,
  filter: AdoptionServiceFilter,
): Promise<AdoptionService[]> {
  const all: AdoptionService[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.getAdoptionServices({
      ...filter,
      limit: PAGE,
      cursor,
    });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}
