import { World } from '@ridgeway/intent';
import { indexOf } from '../world/WorldIndex';
import { volumesOf } from './volumes';

/** Where a volume is declared by the service that owns it. */
export interface VolumeDeclaration {
  /** The service. */
  owner: string;
  /** Name of the resource in its intent. */
  resource: string;
  /** Services that may mount it besides the owner. */
  consumers: readonly string[];
}

/**
 * Finds the volume `sector/name`; undefined when no service owns it. Of several that claim it,
 * the first by name owns it.
 */
export function volumeDeclaration(
  world: World,
  id: string,
): VolumeDeclaration | undefined {
  const index = indexOf(world);
  const owner = index.ownerOfVolume(id);
  const member = owner === undefined ? undefined : index.member(owner);
  const use = member && volumesOf(member).find(each => each.id === id);
  return owner === undefined || !use
    ? undefined
    : { owner, resource: use.name, consumers: use.consumers };
}
