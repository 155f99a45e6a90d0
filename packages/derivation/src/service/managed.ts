import { BUILT_IN_TYPES, IntentResource } from '@ridgeway/intent';
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
}

/** Class of a resource that does not name one. */
export const DEFAULT_CLASS = 'default';

/** The managed resources among the declared ones. */
export function managedOf(
  index: WorldIndex,
  resources: ReadonlyArray<[string, IntentResource]>,
): ManagedUse[] {
  const { managed } = index.platform;
  return resources
    .filter(([, { type }]) => !BUILT_IN_TYPES.includes(type))
    .map(([name, { type, class: flavour = DEFAULT_CLASS, params = {} }]) => ({
      name,
      type,
      class: flavour,
      params,
      provided: Object.hasOwn(managed, type) ? managed[type] : undefined,
    }));
}
