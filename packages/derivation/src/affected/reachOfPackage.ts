import { chartKey } from '@ridgeway/intent';
import { placesOf } from '../world/Place';
import { WorldIndex } from '../world/WorldIndex';
import { Reach } from './Affected';

/** A package whose manifests change, and its sector, which admits what it runs. */
export function addPackage(affected: Reach, subject: string) {
  const [sector] = subject.split('/');
  affected.add(subject);
  affected.add(sector);
}

/** The packages that take one of some folders. */
export function addTakers(
  affected: Reach,
  indexes: readonly WorldIndex[],
  folders: readonly string[],
) {
  for (const index of indexes) {
    for (const folder of folders) {
      for (const subject of index.takersOf(folder)) {
        addPackage(affected, subject);
      }
    }
  }
}

/** Packages of a world whose chart was rendered to something else in another one. */
export function withOtherCharts(
  index: WorldIndex,
  other: WorldIndex,
): string[] {
  const { charts, packages } = index.world;
  const others = other.world.charts;
  if (charts === others) {
    return [];
  }
  return [...packages].flatMap(([subject, { document }]) => {
    const { metadata, spec } = document;
    const { chart, values } = spec;
    const keys = chart
      ? placesOf(index, metadata.sector).map(({ namespace }) =>
          chartKey({ chart, values }, metadata.name, namespace),
        )
      : [];
    return keys.some(key => charts.get(key) !== others.get(key)) ? subject : [];
  });
}
