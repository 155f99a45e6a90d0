import { Diagnostic, formatDiagnostic } from '@ridgeway/intent';
import { Source } from '../input/Source';
import { wantsColour } from './styleFor';

/** Writes findings as a compiler does, with a blank line between two. */
export function writeDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: Source,
  stream: NodeJS.WriteStream,
): void {
  const colour = wantsColour(stream);
  for (const diagnostic of diagnostics) {
    const named = { ...diagnostic, file: source.nameOf(diagnostic.file) };
    const text = source.textOf(diagnostic.file);
    stream.write(`${formatDiagnostic(named, text, { colour })}\n\n`);
  }
}
