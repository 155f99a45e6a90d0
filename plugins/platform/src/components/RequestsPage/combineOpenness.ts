import { Opening, Openness } from '@ridgeway/derivation';

function combineOpenings(openings: readonly Opening[]): Opening[] {
  const combined = new Map<string, Opening>();
  for (const opening of openings) {
    const key = `${opening.kind} ${opening.what}`;
    const known = combined.get(key);
    combined.set(
      key,
      known
        ? {
            ...known,
            layers: [...new Set([...known.layers, ...opening.layers])],
            subjects: [...known.subjects, ...opening.subjects],
          }
        : opening,
    );
  }
  return [...combined.values()];
}

/** What several changes open and close together, each opening once. */
export function combineOpenness(each: readonly Openness[]): Openness {
  return {
    opened: combineOpenings(each.flatMap(({ opened }) => opened)),
    closed: combineOpenings(each.flatMap(({ closed }) => closed)),
  };
}
