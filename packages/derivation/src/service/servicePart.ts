import { Located } from '@ridgeway/intent';
import { Draft } from '../conditions/build';
import { derived } from '../conditions/derived';
import { invalidCauses } from '../conditions/invalidCauses';
import { withinQuota } from '../conditions/withinQuota';
import { accessOf } from '../member/accessOf';
import { explainIn, MemberPart, objectsOf } from '../member/MemberPart';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { effectiveIntent } from './EffectiveIntent';
import { ServiceScope } from './ServiceScope';

/** A service in one environment. */
export function servicePart(
  session: Session,
  member: Member,
  document: Located<'Service'>,
  place: Place,
  isValid: Draft,
): MemberPart {
  const intent = effectiveIntent(
    member,
    document.document.spec,
    place.environment,
  );
  const scope = new ServiceScope(
    session,
    member,
    document,
    place,
    intent,
    accessOf(session, member, place, intent),
    invalidCauses(isValid, 'pods'),
  );
  const kinds = session.release.serviceKinds;
  return {
    scope,
    objects: objectsOf(kinds, scope),
    conditions: [
      withinQuota(session, member.subject, place, member),
      derived(scope),
    ],
    explain: (kind, name) => explainIn(kinds, scope, kind, name),
  };
}
