import { parseEntityRef } from '@backstage/catalog-model';
import { BlastRadius, RegistryEntry } from '@ridgeway/plugin-platform-common';
import { RegistryContents } from './RegistryContents';

/** Who is affected if something breaks: everything that depends on it, however far away. */
export function toBlastRadius(
  { entries, graph }: RegistryContents,
  entry: RegistryEntry,
): BlastRadius {
  const named = (entityRef: string) => {
    const known = entries.get(entityRef);
    return {
      entityRef,
      title: known?.title ?? parseEntityRef(entityRef).name,
      ...(known?.owner === undefined ? {} : { owner: known.owner }),
    };
  };
  const affected = [...graph.affectedBy(entry.entityRef)].map(
    ([entityRef, distance]) => ({ ...named(entityRef), distance }),
  );
  const dependsOn = entry.dependsOn.map(named);
  const shown = [...affected, ...dependsOn].map(({ entityRef }) => entityRef);
  return {
    entry,
    dependsOn,
    affected,
    dependencies: graph.dependenciesAmong(new Set([entry.entityRef, ...shown])),
    owners: [...new Set(affected.flatMap(({ owner }) => owner ?? []))].sort(),
  };
}
