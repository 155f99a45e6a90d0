import { DocumentKind, formatPath, Located, Path } from '@ridgeway/intent';
import { Remedy } from '../model/Condition';

/** The place of a field in a document, for a remedy that is an edit. */
export function locationOf(
  document: Located<DocumentKind>,
  path: Path,
): NonNullable<Remedy['location']> {
  const { line, column } = document.locate(path);
  return {
    file: document.file,
    line,
    column,
    path: writtenPath(document, path),
  };
}

/** A path of a document as its text has it, in the version that it is written in. */
export function writtenPath(
  { sourceOf = same => same }: Pick<Located<DocumentKind>, 'sourceOf'>,
  path: Path,
): string {
  return formatPath(sourceOf(path));
}
