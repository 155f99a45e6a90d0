import { metBut, met, some, unmet } from '../conditions/build';
import {
  conflictingEgress,
  openToClusters,
  openToOutside,
} from '../conditions/egressCauses';
import { openedByException } from '../conditions/exceptionCauses';
import { lapsedCauses } from '../exceptions/lapsedCauses';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { accessOf } from './accessOf';
import { hatchCauses } from './hatchCauses';
import { explainIn, MemberPart, objectsOf } from './MemberPart';
import { MemberScope } from './MemberScope';

/** A workload that the platform does not run, in one environment: its policies and nothing else. */
export function meshMemberPart(
  session: Session,
  member: Member,
  place: Place,
): MemberPart {
  const scope = new MemberScope(
    session,
    member,
    place,
    accessOf(session, member, place),
  );
  const closed = hatchCauses(scope);
  const kinds = closed.length > 0 ? [] : session.release.meshMemberKinds;
  return {
    scope,
    objects: objectsOf(kinds, scope),
    conditions: [derived(scope, closed)],
    explain: (kind, name) => explainIn(kinds, scope, kind, name),
  };
}

function derived(scope: MemberScope, closed: ReturnType<typeof hatchCauses>) {
  const causes = some(closed)
    ? closed
    : [...lapsedCauses(scope), ...conflictingEgress(scope)];
  if (some(causes)) {
    return unmet(scope.subject, 'Derived', causes);
  }
  const weaker = [
    ...openedByException(scope),
    ...openToOutside(scope),
    ...openToClusters(scope),
  ];
  return some(weaker)
    ? metBut(scope.subject, 'Derived', weaker)
    : met(scope.subject, 'Derived', 'Derived', 'All resources were derived.');
}
