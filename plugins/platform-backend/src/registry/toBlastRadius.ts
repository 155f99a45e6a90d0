import { BlastRadius } from '@ridgeway/plugin-platform-common';
import { RegistryContents } from './RegistryContents';

/** Who is affected if something breaks: everything that depends on it, however far away. */
export function toBlastRadius(
  { entries, graph }: RegistryContents,
  entityRef: string,
): BlastRadius {
  const affected = [...graph.affectedBy(entityRef)].map(([ref, distance]) => {
    const entry = entries.get(ref);
    return {
      entityRef: ref,
      title: entry?.title ?? ref,
      ...(entry?.owner === undefined ? {} : { owner: entry.owner }),
      distance,
    };
  });
  return {
    entityRef,
    affected,
    dependencies: graph.dependenciesAmong(
      new Set([entityRef, ...affected.map(({ entityRef: ref }) => ref)]),
    ),
    owners: [...new Set(affected.flatMap(({ owner }) => owner ?? []))].sort(),
  };
}
