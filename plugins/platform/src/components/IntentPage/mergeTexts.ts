import { applyPatch, structuredPatch } from 'diff';

/**
 * Puts an edit on top of a newer text. Undefined when both changed the same lines: then a
 * person has to decide.
 */
export function mergeTexts(
  base: string,
  edited: string,
  newer: string,
): string | undefined {
  const patch = structuredPatch('intent', 'intent', base, edited);
  const merged = applyPatch(newer, patch);
  return merged === false ? undefined : merged;
}
