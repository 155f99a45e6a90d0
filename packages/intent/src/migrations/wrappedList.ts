import { Edit } from '../edit/Edit';
import { Path } from '../model/Path';
import { takeName } from '../versions/resourceNames';

/** Makes a mapping with one key of every entry of a list: `a/b` becomes `{ service: a/b }`. */
export function wrappedList(path: Path, length: number, key: string): Edit[] {
  return Array.from({ length }, (_, index) => ({
    edit: 'move',
    path: [...path, index],
    to: [...path, index, key],
  }));
}

/**
 * Gives entries of a list a name, where the one they have without saying so is taken.
 *
 * @param names - of each entry, best first
 * @param taken - names that are; those of the entries are added
 */
export function namedEntries(
  path: Path,
  names: ReadonlyArray<readonly string[]>,
  taken: Set<string>,
): Edit[] {
  return names.flatMap((candidates, index): Edit[] => {
    const name = takeName(candidates, taken);
    return name === candidates[0]
      ? []
      : [{ edit: 'set', path: [...path, index, 'name'], value: name }];
  });
}
