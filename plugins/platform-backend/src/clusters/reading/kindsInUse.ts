import { Snapshot } from '../../derivation/Snapshot';
import { sectorOf } from '../../derivation/subjects';
import { kindKey, KindOfObject } from './KindOfObject';

/**
 * Kinds that something derives to on each cluster: all that there is to look at.
 *
 * @returns by the cluster's name
 */
export function kindsInUse({
  world,
  subjects,
}: Snapshot): Map<string, KindOfObject[]> {
  const found = new Map<string, Map<string, KindOfObject>>();
  for (const [subject, { resources }] of subjects) {
    const environments =
      world.sectors.get(sectorOf(subject))?.document.spec.environments ?? [];
    for (const { environment, apiVersion, kind } of resources) {
      const place = environments.find(({ name }) => name === environment);
      if (place) {
        const kinds = found.get(place.cluster) ?? new Map();
        found.set(place.cluster, kinds);
        kinds.set(kindKey({ apiVersion, kind }), { apiVersion, kind });
      }
    }
  }
  return new Map(
    [...found].map(([cluster, kinds]) => [cluster, [...kinds.values()]]),
  );
}
