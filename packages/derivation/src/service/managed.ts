import {
  BUILT_IN_TYPES,
  IntentResource,
  managedFindings,
} from '@ridgeway/intent';
import { flatName, labelOf } from '../names/names';
import { hash } from '../text/hash';
import { Member, scopedId } from '../world/Member';
import { ManagedType } from '../world/PlatformSettings';
import { WorldIndex } from '../world/WorldIndex';

/** A managed resource that a member declares. */
export interface ManagedUse {
  /** Name that placeholders use. */
  name: string;
  type: string;
  class: string;
  params: Readonly<Record<string, unknown>>;
  /** How the platform provides the type; undefined when platform.yaml does not say. */
  provided: ManagedType | undefined;
  /** Name of the composite resource. */
  object: string;
  /** What it is shared as in its sector; undefined for a resource of the member's own. */
  sharedId: string | undefined;
  /** False when it asks for what the type does not take, or belongs to another sector. */
  allowed: boolean;
}

/** Class of a resource that does not name one. */
export const DEFAULT_CLASS = 'default';

/** Most characters of an id in the name of an object; a fingerprint follows. */
const LONGEST_ID = 40;

/**
 * The managed resources among the declared ones. Those with an id are shared: in one sector, one
 * `type.class#id` is one object (Score specification, section Resources).
 */
export function managedOf(
  index: WorldIndex,
  member: Pick<Member, 'name' | 'sector'>,
  resources: ReadonlyArray<[string, IntentResource]>,
): ManagedUse[] {
  const { managed } = index.platform;
  return resources.filter(isManaged).map(([name, resource]) => {
    const { type, class: flavour = DEFAULT_CLASS, params = {}, id } = resource;
    const provided = Object.hasOwn(managed, type) ? managed[type] : undefined;
    const [sector, sharedId] =
      id === undefined
        ? [member.sector, undefined]
        : scopedId(id, member.sector).split('/');
    return {
      name,
      type,
      class: flavour,
      params,
      provided,
      object:
        sharedId === undefined
          ? flatName(member.name, name)
          : sharedName(type, flavour, sharedId),
      sharedId,
      allowed:
        sector === member.sector &&
        (provided === undefined ||
          managedFindings(provided, resource, []).length === 0),
    };
  });
}

/** True when a member shares managed resources with others of its sector. */
export function sharesResources({
  resources,
}: Pick<Member, 'resources'>): boolean {
  return resources.some(entry => entry[1].id !== undefined && isManaged(entry));
}

function isManaged([, { type }]: readonly [string, IntentResource]): boolean {
  return !BUILT_IN_TYPES.includes(type);
}

/** No service has the name `sector`, so no resource of a service has such a name. */
function sharedName(type: string, flavour: string, id: string): string {
  const fingerprint = hash(`${type}.${flavour}#${id}`).slice(0, 8);
  return `sector-${labelOf(id).slice(0, LONGEST_ID)}-${fingerprint}`;
}
