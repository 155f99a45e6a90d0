import { IntentResource } from '@ridgeway/intent';
import { partName } from '../names/names';
import { scopedId } from '../world/Member';

const ACCESS_MODES = [
  'ReadWriteOnce',
  'ReadOnlyMany',
  'ReadWriteMany',
  'ReadWriteOncePod',
] as const;

/** How many nodes or pods may mount a volume at once. */
export type AccessMode = (typeof ACCESS_MODES)[number];

/** A volume that a service declares. */
export interface VolumeUse {
  /** Name that placeholders use. */
  name: string;
  /** `retail/search.index`: the sector, and the name of the claim. */
  id: string;
  sector: string;
  /** Name of the PersistentVolumeClaim. */
  claim: string;
  /** Asked for by its owner; a volume without a size belongs to somebody else. */
  size: string | undefined;
  storageClass: string | undefined;
  accessMode: AccessMode;
  /** Services that may mount it besides the owner. */
  consumers: readonly string[];
}

/** The volumes among the declared resources of a service. */
export function volumesOf(
  sector: string,
  service: string,
  resources: ReadonlyArray<[string, IntentResource]>,
): VolumeUse[] {
  return resources
    .filter(([, { type }]) => type === 'volume')
    .map(([name, { id, params }]) => {
      const scoped = scopedId(id ?? partName(service, name), sector);
      const [owner, claim] = scoped.split('/');
      const size =
        typeof params?.size === 'string' || typeof params?.size === 'number'
          ? String(params.size)
          : undefined;
      return {
        name,
        id: scoped,
        sector: owner,
        claim,
        size,
        storageClass:
          typeof params?.storageClass === 'string'
            ? params.storageClass
            : undefined,
        accessMode:
          ACCESS_MODES.find(mode => mode === params?.accessMode) ??
          'ReadWriteOnce',
        consumers: Array.isArray(params?.consumers)
          ? params.consumers.map(String)
          : [],
      };
    });
}
