import { locationOf } from '../gates/location';
import { guardrailOf } from '../guardrails/guardrailOf';
import type { MemberScope } from '../member/MemberScope';
import { Cause } from '../model/Condition';
import { shortName } from '../names/names';

/** `Degraded`: an exception expired that what runs still rests on. */
export function lapsedCauses(scope: MemberScope): Cause[] {
  return scope.lapsedGrants.map(({ exception, override, guardrail }) => {
    const { metadata, spec } = exception.document;
    const { owner } = guardrailOf(scope.session, guardrail);
    return {
      reason: 'Degraded',
      message: `The exception ${metadata.name} of ${scope.subject} expired on ${spec.expires}, and what runs rests on its override ${override}. It goes on as it is; changes are not rolled out.`,
      remedy: {
        summary: `Ask ${shortName(owner)} to renew it, or remove it once ${
          scope.subject
        } does without ${override}.`,
        owner,
        request: {
          kind: 'exception',
          subject: scope.subject,
          object: override,
          renews: metadata.name,
        },
        location: locationOf(exception, ['spec', 'expires']),
      },
    };
  });
}
