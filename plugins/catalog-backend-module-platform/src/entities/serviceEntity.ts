import {
  ComponentEntity,
  ResourceEntity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ADOPTS_ANNOTATION,
  RegistryService,
} from '@ridgeway/plugin-platform-common';
import { commonMetadata } from './commonMetadata';
import { sourceTemplate } from './sourceTemplate';

/** Type of the component for each kind of intent. */
const COMPONENT_TYPES = {
  Service: 'service',
  MeshMember: 'mesh-member',
  Package: 'package',
} as const;

/**
 * A service is a Component in the namespace of its sector. Conditions are not written here:
 * they change without the intent changing, and are read from the platform API.
 *
 * @param resources - The entities of what it depends on besides services.
 * @param hasClusters - Whether there are clusters for the Kubernetes tab to look at.
 */
export function serviceEntity(
  service: RegistryService,
  resources: ResourceEntity[],
  hasClusters: boolean,
): ComponentEntity {
  const common = commonMetadata(service);
  const ref = `${service.sector}/${service.name}`;
  const dependsOn = [
    ...service.calls.map(callee => `component:${callee}`),
    ...resources.map(resource => stringifyEntityRef(resource)),
  ];
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      ...common,
      ...labelsOf(service),
      name: service.name,
      namespace: service.sector,
      ...(service.description && { description: service.description }),
      annotations: {
        ...common.annotations,
        ...sourceTemplate(service),
        'ridgeway.dev/sector': service.sector,
        'ridgeway.dev/service': ref,
        ...(hasClusters && {
          'backstage.io/kubernetes-label-selector': `ridgeway.dev/sector=${service.sector},ridgeway.dev/service=${service.name}`,
        }),
        ...(service.adopts && { [ADOPTS_ANNOTATION]: service.adopts }),
      },
      ...(service.hosts.length > 0 && {
        links: service.hosts.map(host => ({
          url: `https://${host}`,
          title: host,
        })),
      }),
    },
    spec: {
      type: COMPONENT_TYPES[service.kind],
      lifecycle: service.environments.includes('production')
        ? 'production'
        : 'experimental',
      owner: service.owner,
      system: `system:default/${service.sector}`,
      ...(dependsOn.length > 0 && { dependsOn }),
    },
  };
}

/** What lists of the catalog are filtered by; a label cannot hold the group of a version. */
function labelsOf({ deprecated, version }: RegistryService) {
  return version === undefined
    ? {}
    : {
        labels: {
          'ridgeway.dev/version': version.slice(version.indexOf('/') + 1),
          ...(deprecated && { 'ridgeway.dev/deprecated': 'true' }),
        },
      };
}
