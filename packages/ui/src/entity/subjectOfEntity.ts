import { Entity } from '@backstage/catalog-model';
import { parseSubject, Subject } from './subject';

const SECTOR = 'ridgeway.dev/sector';
const SERVICE = 'ridgeway.dev/service';

/** The sector that an entity of the catalog stands for; undefined for anything else. */
export function sectorOfEntity(entity: Entity): Subject | undefined {
  const sector = entity.metadata.annotations?.[SECTOR];
  return entity.kind === 'System' && sector ? { sector } : undefined;
}

/** The service that an entity of the catalog stands for; undefined for anything else. */
export function serviceOfEntity(entity: Entity): Required<Subject> | undefined {
  const service = entity.metadata.annotations?.[SERVICE];
  if (entity.kind !== 'Component' || !service) {
    return undefined;
  }
  const { sector, name } = parseSubject(service);
  return name ? { sector, name } : undefined;
}

/** The sector or service that an entity stands for. */
export function subjectOfEntity(entity: Entity): Subject | undefined {
  return serviceOfEntity(entity) ?? sectorOfEntity(entity);
}
