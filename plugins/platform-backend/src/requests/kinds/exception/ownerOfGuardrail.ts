import { KindContext } from '../RequestKindDefinition';

/** Who grants exceptions from a guardrail. */
export function ownerOfGuardrail(
  id: string,
  { snapshot: { world }, platformTeam }: KindContext,
): string {
  return world.guardrails.get(id)?.document.spec.owner ?? platformTeam;
}
