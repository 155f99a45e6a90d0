import { AuthorizationResource } from '../model/Authorizer';
import { Member } from '../world/Member';
import { guardrailOf } from '../guardrails/guardrailOf';
import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { permitFor } from './permit';

/** May this service consent to callers it does not name? */
export const reachAll: GateDefinition = {
  gate: 'ReachAll',
  guardrail: 'no-wildcard-consent',
  reason: 'WildcardConsentDenied',
  questions: subject => {
    const { member } = subject;
    return member.consents.flatMap(({ from }, position) => {
      if (!from.endsWith('*')) {
        return [];
      }
      const resource = callersResource(from, member);
      const { owner } = guardrailOf(subject, 'no-wildcard-consent');
      return [
        {
          use: from,
          resource,
          wish: `consent to calls from ${from === '*' ? 'everyone' : from}`,
          owner,
          remedy: () => {
            const permit = permitFor(
              'ReachAll',
              member.subject,
              resource,
              'reached-by',
              undefined,
            );
            return {
              summary:
                'Name the callers instead: one consent for each service that calls.',
              owner,
              request: {
                kind: 'exception' as const,
                subject: member.subject,
                object: from,
              },
              permit: permit.text,
              location: locationOf(member.document, [
                'spec',
                'consents',
                position,
                'from',
              ]),
            };
          },
        },
      ];
    });
  },
};

/** What is asked of the gate for a wildcard consent. */
export function callersResource(
  from: string,
  callee: Member,
): AuthorizationResource {
  return {
    type: 'Callers',
    id: from,
    attributes: {
      sector: from === '*' ? '' : from.slice(0, -2),
      ownSector: from === `${callee.sector}/*`,
    },
  };
}
