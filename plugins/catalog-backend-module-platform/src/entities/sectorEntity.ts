import { SystemEntity } from '@backstage/catalog-model';
import { RegistrySector } from '@ridgeway/plugin-platform-common';
import { commonMetadata } from './commonMetadata';
import { sourceTemplate } from './sourceTemplate';

/** A sector is a System of type `sector`. */
export function sectorEntity(sector: RegistrySector): SystemEntity {
  const common = commonMetadata(sector);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      ...common,
      name: sector.name,
      namespace: 'default',
      description: sector.purpose,
      annotations: {
        ...common.annotations,
        ...sourceTemplate(sector),
        'ridgeway.dev/sector': sector.name,
      },
    },
    spec: { type: 'sector', owner: sector.owner },
  };
}
