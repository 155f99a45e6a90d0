import { some, unmet } from '../conditions/build';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { accessOf } from './accessOf';
import { hatchCauses } from './hatchCauses';
import { MemberPart } from './MemberPart';
import { MemberScope } from './MemberScope';

/** A package in one environment: its gates and edges. Its manifests are not rendered yet. */
export function packagePart(
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
  const causes = hatchCauses(scope);
  return {
    scope,
    objects: [],
    conditions: [
      unmet(
        scope.subject,
        'Derived',
        some(causes)
          ? causes
          : [
              {
                reason: 'PackageNotRendered',
                message: `The manifests of ${scope.subject} are not rendered by this release, so nothing is derived from them.`,
                remedy: {
                  summary:
                    'Apply them as until now, and declare them as a MeshMember to take part in the mesh.',
                },
              },
            ],
      ),
    ],
    explain: () => [],
  };
}
