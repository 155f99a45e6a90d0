import { consentsPath, formatPath, HUB_VERSION } from '@ridgeway/intent';
import { Edge, EdgeProblem } from '../agreements/Edge';
import { hatchRequest } from '../exceptions/hatchRequest';
import { mistakenFor } from '../exceptions/mistakenFor';
import { locationOf } from '../gates/location';
import { HATCH_GUARDRAIL } from '../gates/UseEscapeHatch';
import { guardrailOf } from '../guardrails/guardrailOf';
import { Cause } from '../model/Condition';
import { shortName } from '../names/names';
import { Session } from '../Session';
import { agreementNotes, MemberEdges } from './agreementNotes';
import { Draft, met, metBut, some, unmet } from './build';

/** `AgreementsMet`: every call that the member declares is consented to and can be reached. */
export function agreementsMet(
  session: Session,
  subject: string,
  edges: MemberEdges,
): Draft {
  const causes = edges.outbound.flatMap(edge =>
    edge.problem ? [causeOf(session, edge, edge.problem)] : [],
  );
  const notes = agreementNotes(subject, edges, consentsOf(session, subject));
  if (some(causes)) {
    const [first, ...others] = causes;
    return unmet(subject, 'AgreementsMet', [first, ...others, ...notes]);
  }
  return some(notes)
    ? metBut(subject, 'AgreementsMet', notes)
    : met(
        subject,
        'AgreementsMet',
        'AgreementsMet',
        'Every declared call is agreed by both sides.',
      );
}

/** Where the document of a member keeps its consents, in the version that it is written in. */
function consentsOf({ index }: Session, subject: string): string {
  const { writtenAs = HUB_VERSION } = index.member(subject)?.document ?? {};
  return formatPath(consentsPath(writtenAs));
}

function causeOf(session: Session, edge: Edge, problem: EdgeProblem): Cause {
  const { caller, callee, environment } = edge;
  const [sector, name] = callee.split('/');
  const owner = session.index.world.sectors.get(sector)?.document.spec.owner;
  const who = owner ? shortName(owner) : sector;
  const member = session.index.member(caller);
  const resource = member?.calls.find(call => call.callee === callee)?.resource;
  const location =
    member &&
    locationOf(member.document, ['spec', 'resources', resource ?? '']);
  switch (problem) {
    case 'CalleeMissing':
      if (session.index.diagnosticsOf(callee).length > 0) {
        return {
          reason: problem,
          message: `${caller} calls ${callee}, whose document cannot be read.`,
          remedy: { summary: `${who} can correct ${callee}.`, owner },
        };
      }
      return {
        reason: problem,
        message: `${caller} calls ${callee}, and there is no such service.`,
        remedy: {
          summary: owner
            ? `Check the name, or ask ${who} when ${name} will exist.`
            : `Check the name: there is no sector ${sector} either.`,
          owner,
          location,
        },
      };
    case 'CalleeMissingInEnvironment':
      return {
        reason: problem,
        message: `${caller} calls ${callee}, and sector ${sector} has no environment ${environment}.`,
        remedy: {
          summary: `${who} can add the environment ${environment} to the sector, or the call waits for it.`,
          owner,
          location: environmentsOf(session, sector),
        },
      };
    case 'CalleeOutOfReach':
      return {
        reason: problem,
        message: `${caller} calls ${callee}, and in ${environment} they run on clusters without a shared mesh (${edge.callerEnd?.place.cluster} and ${edge.calleeEnd?.place.cluster}).`,
        remedy: {
          summary: `${shortName(
            session.platformTeam,
          )} can join the clusters in one mesh (platform.yaml, clusters.<name>.mesh).`,
          owner: session.platformTeam,
          request: {
            kind: 'support',
            subject: caller,
            object: `Join the clusters ${edge.callerEnd?.place.cluster} and ${edge.calleeEnd?.place.cluster} in one mesh`,
          },
        },
      };
    case 'EscapeHatchDenied':
      return closedHatch(session, edge);
    case 'WildcardConsentDenied':
      return {
        reason: problem,
        message: `${callee} consents to calls from ${caller} only by a wildcard, which no policy permits.`,
        remedy: {
          summary: `${who} can name ${caller} in the consents of ${callee}: ask for consent.`,
          owner,
          request: { kind: 'consent', subject: caller, object: callee },
        },
      };
    default:
      return {
        reason: problem,
        message: `${callee} has not consented to calls from ${caller}. ${who} owns it.`,
        remedy: {
          summary: `${who} can give it: ask for consent.`,
          owner,
          request: { kind: 'consent', subject: caller, object: callee },
        },
      };
  }
}

/** The escape hatch that keeps an edge closed: the caller's, where it is both. */
function closedHatch(session: Session, edge: Edge): Cause {
  const { caller, callee } = edge;
  const end = [edge.callerEnd, edge.calleeEnd].find(
    each =>
      each && session.exceptions.hatch(each.member, each.place) === 'closed',
  );
  const message = `${caller} calls ${callee}, and ${
    end?.member.subject ?? 'one of them'
  } may not use its escape hatch (see its PolicyAuthorized).`;
  if (!end || mistakenFor(session.index.world, end.member.subject).length > 0) {
    return {
      reason: 'EscapeHatchDenied',
      message,
      remedy: {
        summary: 'Correct its document: Valid names the place.',
        owner: end?.place.owner,
      },
    };
  }
  const { member } = end;
  const { owner } = guardrailOf(session, HATCH_GUARDRAIL);
  return {
    reason: 'EscapeHatchDenied',
    message,
    remedy: {
      summary: `${shortName(owner)} can grant ${
        member.subject
      } an exception with a reason and an end.`,
      owner,
      ...hatchRequest(session.exceptions, member),
    },
  };
}

function environmentsOf({ index }: Session, sector: string) {
  const document = index.world.sectors.get(sector);
  return document && locationOf(document, ['spec', 'environments']);
}
