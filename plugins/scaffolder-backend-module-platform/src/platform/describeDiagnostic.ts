import { PreviewResult } from '@ridgeway/plugin-platform-common';

type Diagnostic = PreviewResult['diagnostics'][number];

/** One line for a task's log: the place, what is wrong, and the way out. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, message, suggestion, allowed, example } =
    diagnostic;
  const wayOut = [
    suggestion,
    allowed && `Allowed: ${allowed}.`,
    example && `For example: ${example}`,
  ].filter(Boolean);
  return [`${file}:${line}:${column}: ${message}`, ...wayOut].join(' ');
}
