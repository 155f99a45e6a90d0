import { Diagnostic } from '../model/Diagnostic';
import { printable } from './columns';
import { excerpt } from './excerpt';

/** Options of {@link formatDiagnostic}. */
export interface FormatOptions {
  /** Use ANSI colours; default false. */
  colour?: boolean;
  /** Columns of the terminal; default wide enough for most lines. */
  width?: number;
}

const STYLES = {
  error: '31;1',
  warning: '33;1',
  bold: '1',
  dim: '2',
  way: '36',
};

/** Longest part of a source line that is shown, where the terminal does not say. */
const WIDTH = 120;
/** Less of a line says nothing. */
const LEAST_WIDTH = 20;

/**
 * Writes a finding as good compilers do: place, reason, the line with a caret, the way out. Of
 * what spans several lines, the first is shown, marked to its end.
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
  const { line, column, severity, reason, path } = diagnostic;
  const gutter = ' '.repeat(String(line).length);
  const bar = style('dim', '|');
  const lines = [
    `${style(
      'bold',
      `${printable(diagnostic.file)}:${line}:${column}`,
    )}: ${style(severity, `${severity}[${reason}]`)}: ${printable(
      diagnostic.message,
    )}`,
  ];
  const source = text?.split('\n')[line - 1]?.replace(/\r$/, '');
  if (source !== undefined) {
    const {
      text: shown,
      indent,
      length,
    } = excerpt(
      source,
      column - 1,
      endOffset(diagnostic, source),
      widthFor(options.width, gutter.length),
    );
    lines.push(
      `${gutter} ${bar}`,
      `${style('dim', String(line))} ${bar} ${shown}`,
      `${gutter} ${bar} ${' '.repeat(indent)}${style(
        severity,
        '^'.repeat(length),
      )}`,
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
        `${gutter} ${style('dim', '=')} ${style('way', label)}: ${printable(
          words,
        )}`,
      );
    }
  }
  return lines.join('\n');
}

/** Beside the line stand its number and the bar. */
function widthFor(terminal: number | undefined, gutter: number): number {
  return terminal === undefined
    ? WIDTH
    : Math.max(LEAST_WIDTH, Math.min(WIDTH, terminal - gutter - 5));
}

/** Where the mark ends in the line, in UTF-16 code units. */
function endOffset(diagnostic: Diagnostic, source: string): number {
  const { line, column, endLine, endColumn } = diagnostic;
  if (endLine !== undefined && endLine > line) {
    return source.trimEnd().length;
  }
  return Math.min(source.length, (endColumn ?? column + 1) - 1);
}
