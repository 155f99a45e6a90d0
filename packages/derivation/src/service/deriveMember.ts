import { checkSubject } from '@ridgeway/intent';
import { Edge } from '../agreements/Edge';
import { agreementsMet } from '../conditions/agreementsMet';
import { Draft, unmet } from '../conditions/build';
import { derived } from '../conditions/derived';
import { mergeEnvironments } from '../conditions/mergeEnvironments';
import { policyAuthorized } from '../conditions/policyAuthorized';
import { apiNotServed } from '../conditions/served';
import { valid } from '../conditions/valid';
import { withinQuota } from '../conditions/withinQuota';
import { evaluateGates } from '../gates/evaluateGates';
import { Cause, Condition } from '../model/Condition';
import { DerivedResource } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place, placesOf } from '../world/Place';
import { principalFor } from '../world/principalFor';
import { effectiveIntent } from './EffectiveIntent';
import { ServiceScope } from './ServiceScope';

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
      conditions: [isValid, notDerived(subject, member)],
      edges: session.agreements.elsewhere(subject, []),
    };
  }
  const result: MemberDerivation = { resources: [], conditions: [], edges: [] };
  const drafts = places.map(
    place =>
      [
        place.environment,
        deriveIn(session, member, place, isValid, result),
      ] as const,
  );
  result.conditions = mergeEnvironments(drafts);
  result.edges.push(
    ...session.agreements.elsewhere(
      subject,
      places.map(({ environment }) => environment),
    ),
  );
  return result;
}

/** A service's scope in one environment; undefined for members that are no services. */
export function scopeIn(
  session: Session,
  member: Member,
  place: Place,
  isValid: Draft,
): ServiceScope | undefined {
  const document = session.index.world.services.get(member.subject);
  if (!document) {
    return undefined;
  }
  const intent = effectiveIntent(
    member,
    document.document.spec,
    place.environment,
  );
  const access = evaluateGates(
    {
      index: session.index,
      member,
      place,
      principal: principalFor(member, place),
      intent,
      platformTeam: session.platformTeam,
      asOf: session.options.asOf,
      release: session.release,
    },
    session.options.authorizer,
  );
  return new ServiceScope(
    session,
    member,
    document,
    place,
    intent,
    access,
    invalidBy(isValid),
  );
}

function deriveIn(
  session: Session,
  member: Member,
  place: Place,
  isValid: Draft,
  result: MemberDerivation,
): Draft[] {
  const { subject } = member;
  const scope = scopeIn(session, member, place, isValid);
  const outbound =
    scope?.outbound ?? session.agreements.outbound(member, place);
  const inbound = scope?.inbound ?? session.agreements.inbound(member, place);
  const undeclared = session.agreements.undeclaredCallers(member, place);
  result.edges.push(
    ...outbound,
    ...undeclared,
    ...inbound.filter(({ caller }) => !session.derives(caller)),
    ...session.agreements
      .unusedConsents(member, place)
      .filter(({ callee }) => !session.derives(callee)),
  );
  const agreements = agreementsMet(session, subject, {
    outbound,
    inbound,
    undeclared,
  });
  if (!scope) {
    return [isValid, agreements];
  }
  const left: KubernetesObject[] = [];
  for (const kind of session.release.serviceKinds) {
    for (const object of kind.derive(scope)) {
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
  }
  return [
    isValid,
    policyAuthorized(subject, scope.access),
    agreements,
    withinQuota(session, subject, place, member),
    derived(scope),
    ...apiNotServed(subject, place.cluster, left),
  ];
}

/** Pods of an intent that contradicts the world are not rolled out. */
function invalidBy({ status, message, remedy }: Draft): Cause[] {
  return status === 'True'
    ? []
    : [
        {
          reason: 'IntentInvalid',
          message: `The pods are withheld until the intent is valid: ${message}`,
          ...(remedy ? { remedy } : {}),
        },
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
