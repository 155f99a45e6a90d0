import { z } from 'zod';
import { quantity, sectorScopedName } from '../schema/names';
import { ResourceType } from './ResourceType';

/** `volume`: storage that outlives a pod; with a size it is owned, without one it is another's. */
export const volume: ResourceType = {
  type: 'volume',
  description: 'Storage that outlives a pod.',
  params: z.strictObject({
    size: quantity
      .optional()
      .describe('Size of a volume that this service owns, for example 10Gi.'),
    storageClass: z
      .string()
      .min(1)
      .optional()
      .describe('Class of the storage.'),
    accessMode: z
      .enum([
        'ReadWriteOnce',
        'ReadOnlyMany',
        'ReadWriteMany',
        'ReadWriteOncePod',
      ])
      .optional()
      .describe(
        'How many may mount it at once; default ReadWriteOnce: the pods of one node.',
      ),
    consumers: z
      .array(sectorScopedName)
      .optional()
      .describe('Other services of the sector that may mount it.'),
  }),
  outputs: () => ['source'],
  *findings({ id, params }, name, path) {
    const isOwner = params?.size !== undefined;
    if (!isOwner && id === undefined) {
      yield {
        reason: 'MissingField',
        path: [...path, 'params', 'size'],
        at: 'key',
        message: `The volume ${name} has neither a size nor the id of another service's volume.`,
        allowed:
          'params.size for a volume of its own, or id for one that is shared',
        example: 'params: { size: 10Gi }',
      };
    }
    if (!isOwner && params?.consumers !== undefined) {
      yield {
        reason: 'ConflictingFields',
        path: [...path, 'params', 'consumers'],
        at: 'key',
        message: 'Only the owner of a volume can say who else mounts it.',
        allowed: 'consumers together with size',
      };
    }
  },
};
