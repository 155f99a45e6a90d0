import { World } from '@ridgeway/intent';

/** Every subject of a world: sectors, and everything that lies in them as `sector/name`. */
export function subjectsOf(world: World): string[] {
  return [
    ...world.sectors.keys(),
    ...world.services.keys(),
    ...world.meshMembers.keys(),
    ...world.packages.keys(),
  ];
}

/** The sector that a subject is or lies in. */
export function sectorOf(subject: string): string {
  return subject.split('/')[0];
}
