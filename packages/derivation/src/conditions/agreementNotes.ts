import { Edge, EdgeProblem } from '../agreements/Edge';
import { isCarried } from '../agreements/openEdges';
import { Cause } from '../model/Condition';
import { unique } from '../text/compare';

/** The edges of a member in one environment. */
export interface MemberEdges {
  outbound: readonly Edge[];
  inbound: readonly Edge[];
  /** Consents of the member to callers that do not declare the call. */
  undeclared: readonly Edge[];
  /** Consents of others to the member, which does not declare the call. */
  unused: readonly Edge[];
  /** Calls to the member in environments that its sector does not have. */
  elsewhere: readonly Edge[];
}

/**
 * What a member should know of its agreements although nothing that it declares is missing: who
 * waits for it, whom it waits for, and what the mesh cannot hold.
 *
 * @param consents - where its document keeps them: `spec.consents`
 */
export function agreementNotes(
  subject: string,
  edges: MemberEdges,
  consents: string,
): Cause[] {
  const { inbound, undeclared, unused, elsewhere } = edges;
  const kept = (problem: EdgeProblem) =>
    callers(inbound.filter(edge => edge.problem === problem));
  const active = [...edges.outbound, ...inbound].filter(
    ({ state }) => state === 'active',
  );
  return [
    note(
      'CallersAwaitConsent',
      kept('ConsentMissing'),
      names =>
        `Waiting for consent of ${subject}: ${names}. Add them under ${consents} to let them call.`,
    ),
    note(
      'CallersAwaitPolicy',
      kept('WildcardConsentDenied'),
      names =>
        `Kept out, because ${subject} consents to them only by a wildcard that no policy permits: ${names}. Name them under ${consents} to let them call.`,
    ),
    note(
      'CallersOutOfReach',
      kept('CalleeOutOfReach'),
      names =>
        `Call ${subject} from clusters that share no mesh with it: ${names}. Nothing flows until the clusters are joined.`,
    ),
    note(
      'EscapeHatchDenied',
      kept('EscapeHatchDenied'),
      names =>
        `Kept out, because no exception lets them or ${subject} use an escape hatch: ${names}. Nothing flows until one does.`,
    ),
    note(
      'CallersElsewhere',
      elsewhere.map(({ caller, environment }) => `${caller} in ${environment}`),
      names =>
        `Call ${subject} where its sector has no environment: ${names}. Nothing flows until it has.`,
    ),
    note(
      'CallerNotDeclared',
      callers(undeclared),
      names =>
        `May call ${subject} and do not declare it: ${names}. Nothing flows until they do.`,
    ),
    note(
      'CallNotDeclared',
      unused.map(({ callee }) => callee),
      names =>
        `Consent to calls from ${subject}, which does not declare them: ${names}. Nothing flows until it does.`,
    ),
    note(
      'NothingToCall',
      active
        .filter(({ ports }) => ports.length === 0)
        .map(({ caller, callee }) => `${caller} to ${callee}`),
      names =>
        `Agreed without a port that could be called: ${names}. Nothing flows until the callee declares one.`,
    ),
    note(
      'UdpOutsideMesh',
      active.flatMap(({ caller, callee, ports }) =>
        ports
          .filter(port => !isCarried(port))
          .map(({ name }) => `${caller} to port ${name} of ${callee}`),
      ),
      names =>
        `The mesh carries no UDP, so the network alone decides, by address and not by identity, and between clusters there is no way: ${names}.`,
    ),
  ].flat();
}

function callers(edges: readonly Edge[]): string[] {
  return edges.map(({ caller }) => caller);
}

function note(
  reason: Cause['reason'],
  names: readonly string[],
  message: (names: string) => string,
): Cause[] {
  return names.length === 0
    ? []
    : [{ reason, message: message(unique(names).join(', ')) }];
}
