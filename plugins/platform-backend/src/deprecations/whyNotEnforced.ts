import { deadlineOf, DeprecationSpec } from '@ridgeway/intent';

/**
 * Why a deprecation cannot be enforced, in sentences; undefined when it can.
 *
 * @param today - `2026-11-22`
 */
export function whyNotEnforced(
  spec: DeprecationSpec,
  today: string,
): string | undefined {
  const deadline = deadlineOf(spec);
  if (spec.enforced) {
    return `It has been enforced since ${spec.enforced.at.slice(0, 10)}.`;
  }
  if (deadline === undefined) {
    return 'It has not been announced, so nobody could prepare for it. Announce it first.';
  }
  return today < deadline
    ? `Teams were given until ${deadline}; it can be enforced from then on.`
    : undefined;
}
