import { Locate, LocateSpan } from '../model/Located';
import { Path } from '../model/Path';
import { PlaceFinder } from '../yaml/PlaceFinder';
import { readYaml } from '../yaml/readYaml';

/**
 * Finds places of a document's paths in its text. The text is read again at the first question:
 * most documents are never asked, and nodes of ten thousand of them would fill the memory.
 *
 * @param toSource - turns a path of the document into one of the text, where they differ
 */
export function createLocate(
  text: string,
  toSource: (path: Path) => Path = path => path,
): { locate: Locate; span: LocateSpan } {
  let finder: PlaceFinder | undefined;
  const find = () => {
    finder ??= new PlaceFinder(text, readYaml(text).root);
    return finder;
  };
  return {
    locate: path => find().place(toSource(path)),
    span: (path, at, within) => find().span(toSource(path), at, within),
  };
}
