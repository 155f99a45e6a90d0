import {
  PlatformApi,
  readAllPages,
  SectorView,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';

/** A sector with all of its services. */
export interface SectorWithServices {
  sector: SectorView;
  services: ServiceSummary[];
}

/** Loads a sector and every service in it. */
export async function loadSector(
  api: PlatformApi,
  name: string,
  signal: AbortSignal,
): Promise<SectorWithServices> {
  const [sector, services] = await Promise.all([
    api.getSector(name, { signal }),
    readAllPages(cursor =>
      api.getServices({ sector: name, limit: 100, cursor }, { signal }),
    ),
  ]);
  return { sector, services };
}
