import { Diagnostic } from '../model/Diagnostic';
import { Located } from '../model/Located';
import { formatPath } from '../model/Path';
import { DocumentKind } from '../schema/documents';
import { Finding } from '../parse/Finding';
import { LineIndex } from '../yaml/LineIndex';

/** Gives a finding of a check across documents its place in the document it is about. */
export function diagnosticOf(
  located: Located<DocumentKind>,
  finding: Finding,
): Diagnostic {
  const { path, severity, at, within, inside, reliesOn, ...words } = finding;
  const place = inside
    ? {
        file: inside.path,
        ...new LineIndex(inside.text).span(
          within?.start ?? 0,
          within?.end ?? 0,
        ),
        path: '',
      }
    : {
        file: located.file,
        ...(located.span?.(path, at ?? 'value', within) ??
          located.locate(path)),
        path: formatPath(path),
      };
  return { severity: severity ?? 'error', ...place, ...words };
}
