import { callersResource } from '../gates/ReachAll';
import { AuthorizationDecision } from '../model/Authorizer';
import { Member, MemberPort } from '../world/Member';
import { Place, placeIn, placesOf, shareMesh } from '../world/Place';
import { principalFor } from '../world/principalFor';
import { Session } from '../Session';
import { unique } from '../text/compare';
import { Edge } from './Edge';

/** Callers and callees of a service in one environment, with the state of every edge. */
export class AgreementBook {
  private readonly wildcards = new Map<string, AuthorizationDecision>();

  constructor(private readonly session: Session) {}

  /** Edges that a member declares as caller, sorted by callee. */
  outbound(member: Member, place: Place): Edge[] {
    return unique(member.calls.map(({ callee }) => callee)).map(callee =>
      this.edge(member, place, callee, this.session.index.member(callee)),
    );
  }

  /** Edges that others declare towards a member, sorted by caller. */
  inbound(member: Member, place: Place): Edge[] {
    const { index } = this.session;
    return index.callersOf(member.subject).flatMap(subject => {
      const caller = index.member(subject);
      const callerPlace =
        caller && placeIn(index, caller.sector, place.environment);
      return caller && callerPlace
        ? [this.edge(caller, callerPlace, member.subject, member)]
        : [];
    });
  }

  /** Callers that a member names in a consent and that do not declare the call, sorted. */
  undeclaredCallers(member: Member, place: Place): Edge[] {
    const { index } = this.session;
    return unique(member.consents.map(({ from }) => from)).flatMap(from => {
      const caller = from.endsWith('*') ? undefined : index.member(from);
      const absent =
        caller && !placeIn(index, caller.sector, place.environment);
      if (from.endsWith('*') || absent || declares(caller, member.subject)) {
        return [];
      }
      return [awaitingCaller(from, member.subject, place.environment)];
    });
  }

  /** Callees that would accept a member's calls and that it does not declare, sorted. */
  unusedConsents(member: Member, place: Place): Edge[] {
    const { index } = this.session;
    return index.consentingTo(member.subject).flatMap(callee => {
      const consenting = index.member(callee);
      return consenting &&
        placeIn(index, consenting.sector, place.environment) &&
        !declares(member, callee)
        ? [awaitingCaller(member.subject, callee, place.environment)]
        : [];
    });
  }

  /** Calls to a subject in environments that it is not in itself, sorted by caller. */
  callersElsewhere(subject: string, own: readonly string[]): Edge[] {
    const { index } = this.session;
    const member = index.member(subject);
    return index.callersOf(subject).flatMap(name => {
      const caller = index.member(name);
      return caller
        ? placesOf(index, caller.sector)
            .filter(({ environment }) => !own.includes(environment))
            .map(place => this.edge(caller, place, subject, member))
        : [];
    });
  }

  /**
   * Edges of a subject in environments that it is not in itself, or of one that is not there at
   * all: others declare them all the same. What the other end tells in this run is left to it.
   */
  elsewhere(subject: string, own: readonly string[]): Edge[] {
    const { index } = this.session;
    const declared = this.callersElsewhere(subject, own).filter(
      ({ caller }) => !this.session.derives(caller),
    );
    const consented = index.member(subject)
      ? []
      : index
          .consentingTo(subject)
          .filter(callee => !this.session.derives(callee))
          .flatMap(callee =>
            placesOf(index, callee.split('/')[0]).map(({ environment }) =>
              awaitingCaller(subject, callee, environment),
            ),
          );
    return [...declared, ...consented];
  }

  private edge(
    caller: Member,
    callerPlace: Place,
    callee: string,
    member: Member | undefined,
  ): Edge {
    const { index } = this.session;
    const place =
      member && placeIn(index, member.sector, callerPlace.environment);
    const edge: Edge = {
      caller: caller.subject,
      callee,
      environment: callerPlace.environment,
      state: 'awaiting-callee',
      ports: [],
      callerEnd: { member: caller, place: callerPlace },
    };
    if (!member) {
      return { ...edge, problem: 'CalleeMissing' };
    }
    if (!place) {
      return { ...edge, problem: 'CalleeMissingInEnvironment' };
    }
    const ends = { ...edge, calleeEnd: { member, place } };
    if (!shareMesh(callerPlace, place)) {
      return { ...ends, problem: 'CalleeOutOfReach' };
    }
    if (this.isClosed(caller, callerPlace) || this.isClosed(member, place)) {
      return { ...ends, problem: 'EscapeHatchDenied' };
    }
    const consent = this.consent(caller, member, place);
    return typeof consent === 'string'
      ? { ...ends, problem: consent }
      : { ...ends, state: 'active', ports: consent };
  }

  /** True for a workload that may not use its escape hatch; an exception that expired closes no edge. */
  private isClosed(member: Member, place: Place): boolean {
    return this.session.exceptions.hatch(member, place) === 'closed';
  }

  /** Ports that the callee lets the caller use, or why it lets it use none. */
  private consent(
    caller: Member,
    callee: Member,
    place: Place,
  ): readonly MemberPort[] | 'ConsentMissing' | 'WildcardConsentDenied' {
    let names: readonly string[] = [];
    let all = false;
    let found = false;
    let denied = false;
    for (const { from, ports } of callee.consents) {
      if (!covers(from, caller)) {
        continue;
      }
      if (from.endsWith('*') && !this.wildcard(callee, place, from).allowed) {
        denied = true;
        continue;
      }
      found = true;
      all ||= ports === undefined;
      names = ports ? [...names, ...ports] : names;
    }
    if (!found) {
      return denied ? 'WildcardConsentDenied' : 'ConsentMissing';
    }
    return all
      ? callee.ports
      : callee.ports.filter(({ name }) => names.includes(name));
  }

  private wildcard(
    callee: Member,
    place: Place,
    from: string,
  ): AuthorizationDecision {
    const key = `${callee.subject} ${place.environment} ${from}`;
    let decision = this.wildcards.get(key);
    if (!decision) {
      decision = this.session.options.authorizer.decide({
        gate: 'ReachAll',
        principal: principalFor(callee, place),
        resource: callersResource(from, callee),
        asOf: this.session.options.asOf,
      });
      this.wildcards.set(key, decision);
    }
    return decision;
  }
}

/** True when a consent names the caller, by itself or by a wildcard. */
export function covers(from: string, caller: Member): boolean {
  return (
    from === caller.subject || from === '*' || from === `${caller.sector}/*`
  );
}

function declares(caller: Member | undefined, callee: string): boolean {
  return caller?.calls.some(call => call.callee === callee) ?? false;
}

function awaitingCaller(
  caller: string,
  callee: string,
  environment: string,
): Edge {
  return { caller, callee, environment, state: 'awaiting-caller', ports: [] };
}
