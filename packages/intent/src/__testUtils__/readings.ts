import { Diagnostic } from '../model/Diagnostic';
import { parseDocument } from '../parse/parseDocument';

/** The head of every Service in tests; a spec follows from line 5. */
export const SERVICE_HEAD = `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
`;

/** A finding in one line: `5:3 UnknownField spec.image: message`. */
export function brief({
  line,
  column,
  reason,
  path,
  message,
  severity,
}: Diagnostic): string {
  const mark = severity === 'warning' ? ' (warning)' : '';
  return `${line}:${column} ${reason}${mark} ${path}: ${message}`;
}

/** Findings of a text, in one line each. */
export function findingsOf(text: string, file = 'test.yaml'): string[] {
  return parseDocument(text, { file }).diagnostics.map(brief);
}
