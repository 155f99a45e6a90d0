import { World } from '../world/World';

/**
 * A look-up by key over a world, counted once per world: worlds are values, so what was true of
 * one stays true of it.
 *
 * @param entries - keys with what belongs to them
 * @returns what belongs to a key, sorted
 */
export function groupedOnce(
  entries: (world: World) => Iterable<readonly [key: string, item: string]>,
): (world: World, key: string) => readonly string[] {
  const known = new WeakMap<World, ReadonlyMap<string, readonly string[]>>();
  return (world, key) => {
    let groups = known.get(world);
    if (!groups) {
      groups = group(entries(world));
      known.set(world, groups);
    }
    return groups.get(key) ?? [];
  };
}

function group(
  entries: Iterable<readonly [key: string, item: string]>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, item] of entries) {
    const others = groups.get(key);
    if (others) {
      others.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  for (const items of groups.values()) {
    items.sort();
  }
  return groups;
}
