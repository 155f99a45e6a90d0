import { Diagnostic } from '../model/Diagnostic';
import { Located } from '../model/Located';
import { formatPath } from '../model/Path';
import { DocumentKind } from '../schema/documents';
import { Finding } from '../parse/Finding';

/** Gives a finding of a check across documents its place in the document it is about. */
export function diagnosticOf(
  located: Located<DocumentKind>,
  finding: Finding,
): Diagnostic {
  const { path, severity, at, within, reliesOn, ...words } = finding;
  return {
    severity: severity ?? 'error',
    file: located.file,
    ...(located.span?.(path, at ?? 'value', within) ?? located.locate(path)),
    path: formatPath(path),
    ...words,
  };
}
