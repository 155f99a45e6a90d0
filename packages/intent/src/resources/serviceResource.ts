import { z } from 'zod';
import { DNS_LABEL, sectorScopedName } from '../schema/names';
import { IntentResource } from '../schema/workload';
import { ResourceType } from './ResourceType';

/** `service`: another service that this one calls. */
export const serviceResource: ResourceType = {
  type: 'service',
  description: 'Another service that this one calls.',
  params: z.strictObject({}),
  outputs: () => ['host', 'port', 'url'],
  *findings({ id }, name, path) {
    const isNamed =
      id === undefined ||
      DNS_LABEL.test(id) ||
      sectorScopedName.safeParse(id).success;
    if (!isNamed) {
      yield {
        reason: 'NotAScopedName',
        path: [...path, 'id'],
        message: `The id ${JSON.stringify(id)} does not name a service.`,
        allowed: `<sector>/<service>; without id, ${name} is a service of the same sector`,
        example: 'id: retail/inventory',
      };
    }
  },
};

/**
 * The service that a resource of type `service` calls, as `sector/name`.
 *
 * @param key - name of the resource, which is the service's name where there is no id
 * @param sector - sector of the caller
 */
export function calledService(
  resource: IntentResource,
  key: string,
  sector: string,
): string {
  const id = resource.id ?? key;
  return id.includes('/') ? id : `${sector}/${id}`;
}
