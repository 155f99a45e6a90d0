import { Located, DocumentKind } from '@ridgeway/intent';
import { Remedy } from '../model/Condition';

/** The place of a field in a document, for a remedy that is an edit. */
export function locationOf(
  document: Located<DocumentKind>,
  path: ReadonlyArray<string | number>,
): NonNullable<Remedy['location']> {
  const { line, column } = document.locate(path);
  return { file: document.file, line, column, path: path.join('.') };
}
