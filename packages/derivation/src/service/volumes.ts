import { partName } from '../names/names';
import { Member, scopedId } from '../world/Member';

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

const volumes = new WeakMap<Member, readonly VolumeUse[]>();

/** The volumes among the declared resources of a service. */
export function volumesOf(member: Member): readonly VolumeUse[] {
  let uses = volumes.get(member);
  if (!uses) {
    uses = readVolumes(member);
    volumes.set(member, uses);
  }
  return uses;
}

function readVolumes(member: Member): VolumeUse[] {
  return member.resources
    .filter(([, { type }]) => type === 'volume')
    .map(([name, { id, params }]) => {
      const scoped = scopedId(id ?? partName(member.name, name), member.sector);
      const [sector, claim] = scoped.split('/');
      return {
        name,
        id: scoped,
        sector,
        claim,
        size: textOf(params?.size),
        storageClass: textOf(params?.storageClass),
        accessMode:
          ACCESS_MODES.find(mode => mode === params?.accessMode) ??
          'ReadWriteOnce',
        consumers: Array.isArray(params?.consumers)
          ? params.consumers.map(String)
          : [],
      };
    });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : undefined;
}
