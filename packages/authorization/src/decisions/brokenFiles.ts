import { AuthorizationQuestion, Gate, GATES } from '@ridgeway/derivation';
import { actionsOf } from '../policies/checkAuthority';
import { ParsedPolicyFile } from '../policies/ParsedPolicyFile';

/**
 * True when a broken file could have decided a question. Nobody knows whether it would have
 * forbidden it, so the question is denied until the file is corrected.
 */
export function couldAffect(
  { file, parsed }: ParsedPolicyFile,
  { gate, principal, resource }: AuthorizationQuestion,
): boolean {
  const gates = parsed.flatMap(({ json }) => gatesOf(actionsOf(json)));
  if (parsed.length > 0 && !gates.includes(gate)) {
    return false;
  }
  return (
    file.sector === undefined ||
    principal.sector === file.sector ||
    resource.id.startsWith(`${file.sector}/`)
  );
}

/** Actions that are no gates are misspelt, and could have meant any gate. */
function gatesOf(actions: readonly string[]): readonly Gate[] {
  const known = GATES.filter(gate => actions.includes(gate));
  return actions.length > 0 && known.length === actions.length ? known : GATES;
}
