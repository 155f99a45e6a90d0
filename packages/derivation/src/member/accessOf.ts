import { Access, evaluateGates } from '../gates/evaluateGates';
import { EffectiveIntent } from '../service/EffectiveIntent';
import { imagesOf } from '../service/imagesOf';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';

/** The answers of all gates for a member in one environment. */
export function accessOf(
  session: Session,
  member: Member,
  place: Place,
  intent?: EffectiveIntent,
): Access {
  return evaluateGates(
    {
      index: session.index,
      member,
      place,
      principal: principalFor(member, place),
      intent,
      images: imagesOf(session.index, member, place, intent),
      platformTeam: session.platformTeam,
      asOf: session.options.asOf,
      exceptions: session.exceptions,
      release: session.release,
    },
    session.options.authorizer,
  );
}
