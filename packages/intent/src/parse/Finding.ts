import { Diagnostic } from '../model/Diagnostic';
import { formatPath, Path } from '../model/Path';
import { Reason } from '../model/reasons';
import { PlaceFinder } from '../yaml/PlaceFinder';

/** A finding before its place is known: what is wrong at which path. */
export interface Finding {
  severity?: Diagnostic['severity'];
  reason: Reason;
  path: Path;
  /** Whether the key or the value is at fault; default the value. */
  at?: 'key' | 'value';
  /** Part of the value's text at fault, as offsets inside a one-line scalar. */
  within?: { start: number; end: number };
  /** A file beside the document, where `within` is when the finding is in that one. */
  inside?: { path: string; text: string };
  /** Paths the finding relies on: it is dropped when something there was not readable itself. */
  reliesOn?: readonly Path[];
  message: string;
  allowed?: string;
  example?: string;
  suggestion?: string;
}

/** Gives a finding its place in the file. */
export function toDiagnostic(
  finding: Finding,
  file: string,
  finder: PlaceFinder,
): Diagnostic {
  const span = finder.span(finding.path, finding.at ?? 'value', finding.within);
  return {
    severity: finding.severity ?? 'error',
    reason: finding.reason,
    file,
    ...span,
    path: formatPath(finding.path),
    message: finding.message,
    ...(finding.allowed === undefined ? {} : { allowed: finding.allowed }),
    ...(finding.example === undefined ? {} : { example: finding.example }),
    ...(finding.suggestion === undefined
      ? {}
      : { suggestion: finding.suggestion }),
  };
}
