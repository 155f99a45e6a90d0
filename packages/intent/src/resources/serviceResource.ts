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
    const allowed =
      '<sector>/<service>; without id, the name of this resource is a service of the same sector';
    const example = 'id: retail/inventory';
    if (id === undefined && !DNS_LABEL.test(name)) {
      yield {
        reason: 'MissingField',
        path: [...path, 'id'],
        at: 'key',
        message: `The resource ${name} does not say which service is called.`,
        allowed,
        example,
      };
    }
    if (
      id !== undefined && !id.includes('/')
        ? !DNS_LABEL.test(id)
        : id !== undefined && !sectorScopedName.safeParse(id).success
    ) {
      yield {
        reason: 'NotAScopedName',
        path: [...path, 'id'],
        message: `The id ${JSON.stringify(id)} does not name a service.`,
        allowed,
        example,
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
