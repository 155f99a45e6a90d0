import { Provenance } from '../model/Derivation';
import { covers } from './AgreementBook';
import { OpenEdge } from './openEdges';

/** Where an edge comes from, without the field it explains. */
export type EdgeProvenance = Omit<Provenance, 'field'>;

/** Why a callee lets somebody in: its own consents that cover the caller. */
export function consentProvenance({
  caller,
  callee,
  callerEnd,
  calleeEnd,
}: OpenEdge): EdgeProvenance[] {
  return calleeEnd.member.consents.flatMap(({ from }, position) =>
    covers(from, callerEnd.member)
      ? [
          {
            intent: `spec.consents[${position}]`,
            guardrail: 'both-sides-consent',
            why: `${caller} declares calls to ${callee}, and ${callee} consents.`,
          },
        ]
      : [],
  );
}

/** Why a caller gets out: its own declaration of the call. */
export function callProvenance({
  callee,
  callerEnd,
}: OpenEdge): EdgeProvenance[] {
  return callerEnd.member.calls
    .filter(call => call.callee === callee)
    .map(({ resource }) => ({
      intent: `spec.resources.${resource}`,
      guardrail: 'both-sides-consent',
      why: `The service calls ${callee}, and ${callee} consents.`,
    }));
}
