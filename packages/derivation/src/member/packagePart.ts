import { Located } from '@ridgeway/intent';
import { Draft, met, metBut, some, unmet } from '../conditions/build';
import {
  conflictingEgress,
  openToClusters,
  openToOutside,
} from '../conditions/egressCauses';
import { openedByException } from '../conditions/exceptionCauses';
import { invalidCauses } from '../conditions/invalidCauses';
import { Cause } from '../model/Condition';
import { PackageScope } from '../package/PackageScope';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { accessOf } from './accessOf';
import { hatchCauses } from './hatchCauses';
import { explainIn, MemberPart, objectsOf } from './MemberPart';

/** A package in one environment: its identity and policies, and what it brings. */
export function packagePart(
  session: Session,
  member: Member,
  document: Located<'Package'>,
  place: Place,
  isValid: Draft,
): MemberPart {
  const scope = new PackageScope(
    session,
    member,
    document,
    place,
    accessOf(session, member, place),
    invalidCauses(isValid, 'manifests'),
  );
  const closed = hatchCauses(scope);
  const kinds = closed.length > 0 ? [] : session.release.packageKinds;
  return {
    scope,
    objects: objectsOf(kinds, scope),
    conditions: [derived(scope, closed)],
    explain: (kind, name) => explainIn(kinds, scope, kind, name),
  };
}

function derived(scope: PackageScope, closed: readonly Cause[]): Draft {
  const causes = some(closed)
    ? closed
    : [...scope.withheld, ...conflictingEgress(scope)];
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
