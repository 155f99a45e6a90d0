import { Registry } from '../model';

/** Keeps the given subjects; a sector brings all its services. */
export function narrowRegistry(
  registry: Registry,
  subjects: Iterable<string>,
): Registry {
  const wanted = new Set(subjects);
  return {
    head: registry.head,
    sectors: registry.sectors.filter(sector => wanted.has(sector.name)),
    services: registry.services.filter(
      service =>
        wanted.has(service.sector) ||
        wanted.has(`${service.sector}/${service.name}`),
    ),
    ownerships: registry.ownerships,
  };
}
