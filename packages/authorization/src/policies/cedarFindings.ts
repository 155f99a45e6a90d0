import type { DetailedError } from '@cedar-policy/cedar-wasm/nodejs';
import { Diagnostic, PolicyFile } from '@ridgeway/intent';
import { diagnosticAt } from './diagnosticAt';

/**
 * A finding of the engine as ours.
 *
 * @param offset - where the text that the engine saw begins in the file, in UTF-16 code units
 */
export function cedarFinding(
  file: PolicyFile,
  reason: string,
  error: Pick<DetailedError, 'message' | 'help' | 'sourceLocations'>,
  offset = 0,
): Diagnostic {
  return diagnosticAt(
    file,
    offset +
      utf16Offset(
        file.text.slice(offset),
        error.sourceLocations?.[0]?.start ?? 0,
      ),
    reason,
    sentence(error.message),
    error.help ? sentence(error.help) : undefined,
  );
}

/** Cedar counts bytes of UTF-8; editors count UTF-16 code units. */
function utf16Offset(text: string, bytes: number): number {
  return new TextDecoder().decode(
    new TextEncoder().encode(text).slice(0, bytes),
  ).length;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
