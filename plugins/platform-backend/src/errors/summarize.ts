import { Diagnostic } from '@ridgeway/intent';

/** One line for an error message: the first finding with its place and way out. */
export function summarize(diagnostics: Diagnostic[]): string {
  const [first, ...others] = diagnostics;
  const { file, line, column, message, allowed, suggestion } = first;
  const wayOut = suggestion ?? (allowed && `Allowed: ${allowed}.`);
  return [
    `${file}:${line}:${column}: ${message}`,
    ...(wayOut ? [wayOut] : []),
    ...(others.length > 0 ? [`(and ${others.length} more)`] : []),
  ].join(' ');
}
