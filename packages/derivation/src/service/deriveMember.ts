import { checkSubject } from '@ridgeway/intent';
import { Edge } from '../agreements/Edge';
import { agreementsMet } from '../conditions/agreementsMet';
import { alsoInvalid, Draft, some, unmet } from '../conditions/build';
import { current } from '../conditions/current';
import { mergeEnvironments } from '../conditions/mergeEnvironments';
import { policyAuthorized } from '../conditions/policyAuthorized';
import { apiNotServed } from '../conditions/served';
import { stopCauses } from '../conditions/stopCauses';
import { valid } from '../conditions/valid';
import { MemberPart, stoppedPart } from '../member/MemberPart';
import { meshMemberPart } from '../member/meshMemberPart';
import { packagePart } from '../member/packagePart';
import { Cause, Condition } from '../model/Condition';
import { DerivedResource } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place, placesOf } from '../world/Place';
import { servicePart } from './servicePart';

/** What a member derives to, with its edges as far as they concern agreements. */
export interface MemberDerivation {
  resources: DerivedResource[];
  conditions: Condition[];
  edges: Edge[];
}

/** Derives the objects, conditions and edges of a service, mesh member or package. */
export function deriveMember(
  session: Session,
  subject: string,
): MemberDerivation {
  const { index } = session;
  const isValid = valid(subject, [
    ...index.diagnosticsOf(subject),
    ...checkSubject(index.world, subject),
  ]);
  const member = index.member(subject);
  const places = member ? placesOf(index, member.sector) : [];
  if (!member || places.length === 0) {
    return {
      resources: [],
      conditions: [
        isValid,
        notDerived(subject, member),
        ...(member ? [current(session, subject, member.document)] : []),
      ],
      edges: session.agreements.elsewhere(subject, []),
    };
  }
  const result: MemberDerivation = { resources: [], conditions: [], edges: [] };
  const own = places.map(({ environment }) => environment);
  const elsewhere = session.agreements.callersElsewhere(subject, own);
  const everywhere = {
    isValid,
    isCurrent: current(session, subject, member.document),
  };
  const drafts = places.map(
    place =>
      [
        place.environment,
        deriveIn(session, member, place, everywhere, elsewhere, result),
      ] as const,
  );
  result.conditions = mergeEnvironments(drafts);
  result.edges.push(...session.agreements.elsewhere(subject, own));
  return result;
}

/** What a member is in one environment; nothing new when it stands still. */
export function partIn(
  session: Session,
  member: Member,
  place: Place,
  isValid: Draft,
): MemberPart {
  const part = servedPart(session, member, place, isValid);
  const stopped = stoppedIn(session, member, place);
  return some(stopped) ? stoppedPart(part, stopped) : part;
}

function stoppedIn(session: Session, member: Member, place: Place): Cause[] {
  return stopCauses(
    session,
    member.subject,
    member.document,
    () => session.exceptions.of(member, place).overrides,
  );
}

function servedPart(
  session: Session,
  member: Member,
  place: Place,
  isValid: Draft,
): MemberPart {
  const service = session.index.world.services.get(member.subject);
  if (service) {
    return servicePart(session, member, service, place, isValid);
  }
  const brought = session.index.world.packages.get(member.subject);
  return brought && member.kind === 'Package'
    ? packagePart(session, member, brought, place, isValid)
    : meshMemberPart(session, member, place);
}

function deriveIn(
  session: Session,
  member: Member,
  place: Place,
  { isValid, isCurrent }: { isValid: Draft; isCurrent: Draft },
  elsewhere: readonly Edge[],
  result: MemberDerivation,
): Draft[] {
  const { subject } = member;
  const { scope, objects, conditions } = partIn(
    session,
    member,
    place,
    isValid,
  );
  const { outbound, inbound } = scope;
  const undeclared = session.agreements.undeclaredCallers(member, place);
  const unused = session.agreements.unusedConsents(member, place);
  result.edges.push(
    ...outbound,
    ...undeclared,
    ...inbound.filter(({ caller }) => !session.derives(caller)),
    ...unused.filter(({ callee }) => !session.derives(callee)),
  );
  const left: KubernetesObject[] = [];
  for (const object of objects) {
    if (session.served.has(object)) {
      result.resources.push({
        subject,
        environment: place.environment,
        cluster: place.cluster,
        object,
      });
    } else {
      left.push(object);
    }
  }
  return [
    alsoInvalid(isValid, stoppedIn(session, member, place)),
    policyAuthorized(session, member, scope.access),
    agreementsMet(session, subject, {
      outbound,
      inbound,
      undeclared,
      unused,
      elsewhere,
    }),
    ...conditions,
    ...apiNotServed(subject, place.cluster, left),
    isCurrent,
  ];
}

function notDerived(subject: string, member: Member | undefined): Draft {
  const [sector] = subject.split('/');
  return member
    ? unmet(subject, 'Derived', [
        {
          reason: 'SectorMissing',
          message: `${subject} lies in sector ${sector}, which has no valid document.`,
          remedy: {
            summary: `Write or correct sectors/${sector}/sector.yaml.`,
          },
        },
      ])
    : unmet(subject, 'Derived', [
        {
          reason: 'IntentInvalid',
          message: `The document of ${subject} cannot be read, so nothing new is derived from it.`,
          remedy: { summary: 'Correct the document; Valid names the place.' },
        },
      ]);
}
