import { OverrideId } from '@ridgeway/intent';
import { locationOf } from '../gates/location';
import { guardrailOf } from '../guardrails/guardrailOf';
import { GuardrailId } from '../guardrails/builtInGuardrails';
import { Cause } from '../model/Condition';
import { ConditionReason } from '../model/conditionReasons';
import { shortName } from '../names/names';
import { MemberScope } from '../member/MemberScope';
import { BroughtManifest } from './brought';

/** What a guardrail has against an object that a package brings. */
export interface Refusal {
  reason: ConditionReason;
  guardrail: GuardrailId;
  /** Completes "StatefulSet geocoder ...": `uses the network of its node`. */
  what: string;
  /** What to do in the manifests: one sentence without its full stop. */
  wayOut: string;
  /** The override that lets it pass; without one, no exception does. */
  override?: OverrideId;
}

/** A refusal as a condition tells it: which object, from where, why, and the way out. */
export function causeOf(
  scope: MemberScope,
  { kind, name, source }: BroughtManifest,
  { reason, guardrail, what, wayOut, override }: Refusal,
): Cause {
  const { why, owner, overridable } = guardrailOf(scope.session, guardrail);
  const isOpen = override !== undefined && overridable;
  const { document } = scope.member;
  return {
    reason,
    message: `${kind} ${name} of ${scope.subject} (${source}) ${what}. ${why}`,
    remedy: {
      summary: isOpen
        ? `${wayOut}, or ask ${shortName(
            owner,
          )} for an exception with the override ${override}.`
        : `${wayOut}.`,
      owner: isOpen ? owner : scope.place.owner,
      ...(isOpen && {
        request: {
          kind: 'exception' as const,
          subject: scope.subject,
          object: override,
        },
      }),
      location: locationOf(document, ['spec']),
    },
  };
}
