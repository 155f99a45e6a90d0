import { World } from '../world/World';

type Names = ReadonlyMap<string, readonly string[]>;

/** Worlds are values, so what is counted once per world stays right for as long as it lives. */
const known = new WeakMap<World, Names>();

/** What can be called in a sector, as `sector/name`, sorted. */
export function namesInSector(world: World, sector: string): readonly string[] {
  const names = known.get(world) ?? group(world);
  known.set(world, names);
  return names.get(sector) ?? [];
}

function group(world: World): Names {
  const names = new Map<string, string[]>();
  const keys = [
    ...world.services.keys(),
    ...world.meshMembers.keys(),
    ...world.packages.keys(),
  ];
  for (const key of keys.sort()) {
    const sector = key.slice(0, key.indexOf('/'));
    const others = names.get(sector);
    if (others) {
      others.push(key);
    } else {
      names.set(sector, [key]);
    }
  }
  return names;
}
