import { createHash } from 'node:crypto';

/** Most characters that the ledger keeps of a key. */
const LONGEST = 255;
const FINGERPRINT = 32;

/**
 * The key by which the ledger takes a fact once. What is too long for it keeps its beginning, and a
 * fingerprint stands for all of it: keys that differ at their end stay two.
 */
export function factKey(...parts: readonly string[]): string {
  const key = parts.join(':');
  if (key.length <= LONGEST) {
    return key;
  }
  const fingerprint = createHash('sha256').update(key).digest('hex');
  return `${key.slice(0, LONGEST - FINGERPRINT - 1)}:${fingerprint.slice(
    0,
    FINGERPRINT,
  )}`;
}
