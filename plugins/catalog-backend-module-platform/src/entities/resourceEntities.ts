import { ResourceEntity } from '@backstage/catalog-model';
import { RegistryService } from '@ridgeway/plugin-platform-common';
import { catalogName } from './catalogName';
import { commonMetadata } from './commonMetadata';

/**
 * Resources that a service depends on: each managed resource is its own; an external service is
 * shared by everything in the sector that names the same host, so that the graph shows who
 * suffers when it is down.
 */
export function resourceEntities(service: RegistryService): ResourceEntity[] {
  return [
    ...service.managed.map(managed => managedEntity(service, managed)),
    ...externalHosts(service).map(host => externalEntity(service, host)),
  ];
}

function managedEntity(
  service: RegistryService,
  managed: RegistryService['managed'][number],
): ResourceEntity {
  const size = managed.class ? `, class ${managed.class}` : '';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      ...commonMetadata(service),
      name: catalogName(`${service.name}-${managed.name}`),
      namespace: service.sector,
      title: `${managed.name} of ${service.name}`,
      description: `Managed ${managed.type}${size} of ${service.sector}/${service.name}`,
    },
    spec: {
      type: managed.type,
      owner: service.owner,
      system: `system:default/${service.sector}`,
    },
  };
}

function externalEntity(
  service: RegistryService,
  host: string,
): ResourceEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      // Shared by several intents, so it points to the sector and not to one of them.
      ...commonMetadata({
        path: `sectors/${service.sector}/sector.yaml`,
        example: service.example,
      }),
      name: catalogName(host),
      namespace: service.sector,
      title: host,
      description: `Outside service that ${service.sector} depends on`,
    },
    spec: {
      type: 'external-service',
      owner: service.owner,
      system: `system:default/${service.sector}`,
    },
  };
}

function externalHosts(service: RegistryService): string[] {
  return [...new Set(service.externals.flatMap(({ hosts }) => hosts))].sort();
}
