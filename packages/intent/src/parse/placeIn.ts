import { valueAt } from '../edit/editValue';
import { Path } from '../model/Path';
import { Place } from '../yaml/LineIndex';
import { PlaceFinder } from '../yaml/PlaceFinder';
import { readYaml } from '../yaml/readYaml';

/**
 * Where a text sets a field, by the path that the field has there; undefined where it does not.
 * A field of an older version may have no path in the document that is read of it.
 */
export function placeIn(text: string, path: Path): Place | undefined {
  const { root, value } = readYaml(text);
  return valueAt(value, path) === undefined
    ? undefined
    : new PlaceFinder(text, root).place(path);
}
