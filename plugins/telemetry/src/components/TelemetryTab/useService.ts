import { useEntity } from '@backstage/plugin-catalog-react';
import { serviceOfEntity } from '@ridgeway/ui';
import { useMemo } from 'react';

/** The service whose entity page this is. */
export function useService(): { sector: string; name: string } {
  const { entity } = useEntity();
  const service = serviceOfEntity(entity);
  if (!service) {
    throw new Error(
      `${entity.kind} ${entity.metadata.name} is not a service of the platform`,
    );
  }
  const { sector, name } = service;
  return useMemo(() => ({ sector, name }), [sector, name]);
}
