import {
  PlatformApi,
  readAllPages,
  RegistryEntry,
  RegistryEntryFilter,
} from '@ridgeway/plugin-platform-common';

/** The most that one page of the API holds. */
const LARGEST_PAGE = 500;

/** Entries of every page. */
export async function loadAllEntries(
  api: Pick<PlatformApi, 'getRegistryEntries'>,
  filter: RegistryEntryFilter,
): Promise<RegistryEntry[]> {
  return readAllPages(cursor =>
    api.getRegistryEntries({ ...filter, limit: LARGEST_PAGE, cursor }),
  );
}
