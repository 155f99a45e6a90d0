import { Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import { Text } from '@codemirror/state';
import { Diagnostic } from '@ridgeway/intent';

/** Offset of a place that counts from 1; places beyond the text are moved to its end. */
export function offsetOf(text: Text, line: number, column: number): number {
  if (line > text.lines) {
    return text.length;
  }
  const { from, to } = text.line(Math.max(1, line));
  return Math.min(to, from + Math.max(0, column - 1));
}

/** Findings as the editor underlines them: to their end, or to the end of the line. */
export function editorDiagnostics(
  text: Text,
  diagnostics: readonly Diagnostic[],
): EditorDiagnostic[] {
  return diagnostics
    .map(diagnostic => {
      const { line, column, endLine, endColumn } = diagnostic;
      const from = offsetOf(text, line, column);
      const end =
        endColumn === undefined
          ? text.lineAt(from).to
          : offsetOf(text, endLine ?? line, endColumn);
      return {
        from,
        to: Math.max(from, end),
        severity: diagnostic.severity,
        source: diagnostic.reason,
        message: [
          diagnostic.message,
          diagnostic.suggestion,
          diagnostic.allowed && `Allowed: ${diagnostic.allowed}`,
        ]
          .filter(Boolean)
          .join('\n'),
      };
    })
    .sort((a, b) => a.from - b.from);
}
