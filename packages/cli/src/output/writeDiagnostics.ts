import { Diagnostic, formatDiagnostic } from '@ridgeway/intent';
import { Source } from '../input/Source';
import { Output } from '../Io';

/** Writes findings as a compiler does, with a blank line between two. */
export function writeDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: Pick<Source, 'textOf' | 'nameOf'>,
  { colour, width, write }: Output,
): void {
  for (const diagnostic of diagnostics) {
    const named = { ...diagnostic, file: source.nameOf(diagnostic.file) };
    const text = source.textOf(diagnostic.file);
    write(`${formatDiagnostic(named, text, { colour, width })}\n\n`);
  }
}
