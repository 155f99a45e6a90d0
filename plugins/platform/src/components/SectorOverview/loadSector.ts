import {
  PlatformApi,
  SectorView,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';

/** A sector with all of its services. */
export interface SectorWithServices {
  sector: SectorView;
  services: ServiceSummary[];
}

async function loadServices(
  api: PlatformApi,
  sector: string,
  signal: AbortSignal,
): Promise<ServiceSummary[]> {
  const services: ServiceSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.getServices(
      { sector, limit: 100, ...(cursor && { cursor }) },
      { signal },
    );
    services.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return services;
}

/** Loads a sector and every service in it. */
export async function loadSector(
  api: PlatformApi,
  name: string,
  signal: AbortSignal,
): Promise<SectorWithServices> {
  const [sector, services] = await Promise.all([
    api.getSector(name, { signal }),
    loadServices(api, name, signal),
  ]);
  return { sector, services };
}
