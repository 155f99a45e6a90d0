import { z } from 'zod';
import { sectorScopedName } from '../schema/names';
import { IntentResource } from '../schema/workload';
import { ResourceType } from './ResourceType';

/** `secret`: keys of a secret that a sector declares. */
export const secret: ResourceType = {
  type: 'secret',
  description: 'A secret that a sector declares; never a value.',
  params: z.strictObject({
    keys: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('The keys that are read; default all keys of the secret.'),
    imagePull: z
      .boolean()
      .optional()
      .describe(
        'Used to pull the images of the service; it needs the keys registry, username and password, or dockerconfigjson.',
      ),
  }),
  outputs: resource => secretKeys(resource),
  *findings({ id }, name, path) {
    if (id === undefined || !sectorScopedName.safeParse(id).success) {
      yield {
        reason: id === undefined ? 'MissingField' : 'NotAScopedName',
        path: [...path, 'id'],
        at: id === undefined ? 'key' : 'value',
        message:
          id === undefined
            ? `The secret ${name} does not say which secret it is.`
            : `The id ${JSON.stringify(id)} does not name a secret.`,
        allowed: '<sector>/<secret>, as the sector declares it',
        example: 'id: payments/stripe-key',
      };
    }
  },
};

/** The keys that a resource of type `secret` names; undefined when it takes all of them. */
export function secretKeys(resource: IntentResource): string[] | undefined {
  const keys = resource.params?.keys;
  return Array.isArray(keys)
    ? keys.filter((key): key is string => typeof key === 'string')
    : undefined;
}
