import { Diagnostic } from '../model/Diagnostic';

/** Options of {@link formatDiagnostic}. */
export interface FormatOptions {
  /** Use ANSI colours; default false. */
  colour?: boolean;
}

const STYLES = {
  error: '31;1',
  warning: '33;1',
  bold: '1',
  dim: '2',
  way: '36',
};

/** Longest part of a source line that is shown. */
const WIDTH = 120;

/**
 * Writes a finding as good compilers do: place, reason, the line with a caret, the way out.
 *
 * @param text - text of the file; without it, the line is left out
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  text?: string,
  options: FormatOptions = {},
): string {
  const style = (name: keyof typeof STYLES, words: string) =>
    options.colour ? `\u001b[${STYLES[name]}m${words}\u001b[0m` : words;
  const { file, line, column, severity, reason, message, path } = diagnostic;
  const gutter = ' '.repeat(String(line).length);
  const bar = style('dim', '|');
  const lines = [
    `${style('bold', `${file}:${line}:${column}`)}: ${style(
      severity,
      `${severity}[${reason}]`,
    )}: ${message}`,
  ];
  const source = text?.split('\n')[line - 1]?.replace(/\r$/, '');
  if (source !== undefined) {
    const { shown, offset } = excerpt(source, column);
    const start = column - 1 - offset;
    const pad = shown.slice(0, start).replace(/[^\t]/g, ' ');
    const length = underlineLength(diagnostic, shown.length - start);
    lines.push(
      `${gutter} ${bar}`,
      `${style('dim', String(line))} ${bar} ${shown}`,
      `${gutter} ${bar} ${pad}${style(severity, '^'.repeat(length))}`,
    );
  }
  const notes: Array<[string, string | undefined]> = [
    ['at', path || undefined],
    ['allowed', diagnostic.allowed],
    ['example', diagnostic.example],
    ['help', diagnostic.suggestion],
  ];
  for (const [label, words] of notes) {
    if (words !== undefined) {
      lines.push(
        `${gutter} ${style('dim', '=')} ${style('way', label)}: ${words}`,
      );
    }
  }
  return lines.join('\n');
}

function underlineLength(diagnostic: Diagnostic, available: number): number {
  const { line, column, endLine, endColumn } = diagnostic;
  if (endLine !== undefined && endLine > line) {
    return Math.max(1, available);
  }
  return Math.max(1, Math.min(available, (endColumn ?? column + 1) - column));
}

/** The part of a very long line around the column. */
function excerpt(
  source: string,
  column: number,
): { shown: string; offset: number } {
  if (source.length <= WIDTH) {
    return { shown: source, offset: 0 };
  }
  const offset = Math.max(
    0,
    Math.min(column - 1 - WIDTH / 2, source.length - WIDTH),
  );
  return { shown: source.slice(offset, offset + WIDTH), offset };
}
