import { Release } from '../release/Release';
import { WorldIndex } from '../world/WorldIndex';

/** What a guardrail says where it stops somebody. */
export interface GuardrailRule {
  /** The failure it prevents. */
  why: string;
  /** Entity reference of who can make exceptions from it. */
  owner: string;
  /** Whether an exception can switch it off. */
  overridable: boolean;
}

/** A guardrail as the world's document has it, and as the release has it where there is none. */
export function guardrailOf(
  {
    index,
    release,
    platformTeam,
  }: {
    index: Pick<WorldIndex, 'world'>;
    release: Pick<Release, 'guardrails'>;
    platformTeam: string;
  },
  id: string,
): GuardrailRule {
  const document = index.world.guardrails.get(id)?.document.spec;
  const builtIn = Object.hasOwn(release.guardrails, id)
    ? release.guardrails[id]
    : undefined;
  return {
    why: document?.why ?? builtIn?.why ?? '',
    owner: document?.owner ?? platformTeam,
    overridable: document?.overridable ?? builtIn?.overridable ?? false,
  };
}
