import {
  ExceptionSpec,
  OVERRIDE_GUARDRAILS,
  overrideIds,
  World,
} from '@ridgeway/intent';

/** Groups that own what an exception leaves: the guardrails that it names or switches off. */
export function guardrailOwners(
  { guardrail = '', overrides }: Pick<ExceptionSpec, 'guardrail' | 'overrides'>,
  world: World,
  platformTeam: string,
): string[] {
  const guardrails = [
    guardrail,
    ...overrideIds(overrides).map(id => OVERRIDE_GUARDRAILS[id]),
  ];
  return [
    ...new Set(
      guardrails.map(
        id => world.guardrails.get(id)?.document.spec.owner ?? platformTeam,
      ),
    ),
  ];
}

/**
 * Groups whose members may take an exception back, each by itself: the owner of the guardrails, the
 * platform team, and whoever it is for, since giving up a permission only narrows.
 */
export function revokersOf(
  { metadata, spec }: { metadata: { sector: string }; spec: ExceptionSpec },
  world: World,
  platformTeam: string,
): string[] {
  const owners = guardrailOwners(spec, world, platformTeam);
  const sector = world.sectors.get(metadata.sector)?.document.spec.owner;
  return [
    ...new Set([
      // Of several owners none may by itself.
      ...(owners.length === 1 ? owners : []),
      ...(sector === undefined ? [] : [sector]),
      platformTeam,
    ]),
  ];
}
