import { Gate } from '@ridgeway/derivation';
import { actionsOf } from '../policies/checkAuthority';
import { ParsedPolicy } from '../policies/ParsedPolicyFile';
import { GatePolicies } from './GatePolicies';

/** Sets of policies whose decisions are kept; worlds with the same policies share them. */
const MAX_SETS = 64;
const sets = new Map<string, GatePolicies>();

/** The policies of a gate, with the decisions that any world with the same policies has made. */
export function gatePoliciesOf(
  gate: Gate,
  policies: readonly ParsedPolicy[],
): GatePolicies {
  const relevant = policies.filter(({ json }) => {
    const actions = actionsOf(json);
    return actions.length === 0 || actions.includes(gate);
  });
  const content = JSON.stringify([
    gate,
    ...relevant.map(({ key, text }) => [key, text]),
  ]);
  let set = sets.get(content);
  if (set) {
    sets.delete(content);
  } else {
    set = new GatePolicies(content, relevant);
    if (sets.size >= MAX_SETS) {
      const [oldest] = sets.keys();
      sets.delete(oldest);
    }
  }
  sets.set(content, set);
  return set;
}
