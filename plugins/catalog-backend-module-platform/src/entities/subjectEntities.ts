import { Entity } from '@backstage/catalog-model';
import { Registry } from '@ridgeway/plugin-platform-common';
import { resourceEntities } from './resourceEntities';
import { sectorEntity } from './sectorEntity';
import { serviceEntity } from './serviceEntity';

/**
 * Entities by the subject that declares them: `commerce` for a sector, `commerce/checkout` for a
 * service. Two services may declare the same external service.
 *
 * @param hasClusters - Whether there are clusters for the Kubernetes tab to look at.
 */
export function subjectEntities(
  registry: Registry,
  { hasClusters = false }: { hasClusters?: boolean } = {},
): Map<string, Entity[]> {
  const subjects = new Map<string, Entity[]>();
  for (const sector of registry.sectors) {
    subjects.set(sector.name, [sectorEntity(sector)]);
  }
  for (const service of registry.services) {
    const resources = resourceEntities(service);
    subjects.set(`${service.sector}/${service.name}`, [
      serviceEntity(service, resources, hasClusters),
      ...resources,
    ]);
  }
  return subjects;
}
