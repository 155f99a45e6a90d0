import { Located, World } from '@ridgeway/intent';

/** What a sector holds. */
export type Member =
  | Located<'Service'>
  | Located<'MeshMember'>
  | Located<'Package'>;

const indexes = new WeakMap<World, ReadonlyMap<string, Member[]>>();

/** A service, mesh member or package by `sector/name`. */
export function memberOf(world: World, ref: string): Member | undefined {
  return (
    world.services.get(ref) ??
    world.meshMembers.get(ref) ??
    world.packages.get(ref)
  );
}

/** Members of a sector, sorted by name. Worlds never change, so this is counted once for each. */
export function membersOf(world: World, sector: string): readonly Member[] {
  return indexOf(world).get(sector) ?? [];
}

/** Every member of a sector that exists, sorted by `sector/name`. */
export function allMembers(world: World): Member[] {
  return [...world.sectors.keys()]
    .sort()
    .flatMap(sector => membersOf(world, sector));
}

function indexOf(world: World): ReadonlyMap<string, Member[]> {
  const known = indexes.get(world);
  if (known) {
    return known;
  }
  const index = new Map<string, Member[]>();
  for (const members of [world.services, world.meshMembers, world.packages]) {
    for (const member of members.values()) {
      const { sector } = member.document.metadata;
      const inSector = index.get(sector) ?? [];
      inSector.push(member);
      index.set(sector, inSector);
    }
  }
  for (const members of index.values()) {
    members.sort((a, b) =>
      a.document.metadata.name < b.document.metadata.name ? -1 : 1,
    );
  }
  indexes.set(world, index);
  return index;
}
