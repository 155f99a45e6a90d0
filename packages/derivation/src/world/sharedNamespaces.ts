import { World } from '@ridgeway/intent';
import { namespaceOf } from '../names/names';

const known = new WeakMap<World['sectors'], ReadonlyMap<string, string[]>>();

/**
 * Namespaces that environments of several sectors would share, with the names of those sectors:
 * `a` in `b-c` and `a-b` in `c`. Whoever owns one of them would own what is the other's, so
 * neither is derived. Computed once for the sectors of a world.
 */
export function sharedNamespaces({
  sectors,
}: Pick<World, 'sectors'>): ReadonlyMap<string, readonly string[]> {
  let shared = known.get(sectors);
  if (!shared) {
    shared = findShared(sectors);
    known.set(sectors, shared);
  }
  return shared;
}

function findShared(sectors: World['sectors']): Map<string, string[]> {
  const takers = new Map<string, string[]>();
  for (const [sector, { document }] of sectors) {
    for (const { name } of document.spec.environments) {
      const namespace = namespaceOf(sector, name);
      takers.set(namespace, [...(takers.get(namespace) ?? []), sector]);
    }
  }
  return new Map([...takers].filter(([, names]) => new Set(names).size > 1));
}
