import { Access } from '../gates/evaluateGates';
import { externalResource } from '../gates/ReachExternal';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';
import {
  Destination,
  destinationsOf,
  isInMesh,
  isNamed,
  useOf,
} from './Destination';
import {
  DestinationUser,
  Egress,
  EgressHost,
  SchemeConflict,
  SharedDestination,
} from './Egress';

const NOTHING: Egress = {
  throughGateway: [],
  direct: [],
  hosts: [],
  conflicts: [],
};

/**
 * Who leaves a namespace to where. The mesh merges nothing that two objects of a namespace say
 * about one host, so of all members that may use a host the first by name tells the mesh about it
 * for all of them.
 */
export class EgressBook {
  private readonly reachable = new Map<string, readonly Destination[]>();

  constructor(private readonly session: Session) {}

  /** The ways out of a member, by the answers of its own gates. */
  of(member: Member, place: Place, access: Access): Egress {
    const own = destinationsOf(member).filter(destination =>
      access.permits('ReachExternal', useOf(destination)),
    );
    if (own.length === 0) {
      return NOTHING;
    }
    const throughGateway: Destination[] = [];
    const direct: Destination[] = [];
    const hosts: EgressHost[] = [];
    const conflicts: SchemeConflict[] = [];
    for (const [host, mine] of byHost(own)) {
      const { teller, shared } = this.sharedOn(host, member, place, mine);
      if (teller === member.subject) {
        hosts.push({ host, destinations: shared });
      }
      for (const destination of mine) {
        const inForce = isInMesh(destination)
          ? shared.find(({ port }) => port === destination.port)
          : undefined;
        if (inForce && inForce.scheme !== destination.scheme) {
          conflicts.push({ destination, inForce });
        } else if (place.settings.egressGateway && isNamed(destination)) {
          throughGateway.push(destination);
        } else {
          direct.push(destination);
        }
      }
    }
    return { throughGateway, direct, hosts, conflicts };
  }

  /** What the members of a namespace may use on a host, sorted by port, and who tells the mesh. */
  private sharedOn(
    host: string,
    member: Member,
    place: Place,
    mine: readonly Destination[],
  ): { teller: string | undefined; shared: SharedDestination[] } {
    const byPort = new Map<
      number,
      Destination & { users: DestinationUser[] }
    >();
    let teller: string | undefined;
    for (const subject of this.session.index.leavingTo(member.sector, host)) {
      const theirs =
        subject === member.subject
          ? mine
          : this.reachableBy(subject, place).filter(d => d.host === host);
      for (const destination of theirs.filter(isInMesh)) {
        teller ??= subject;
        const user = { subject, resource: destination.resource };
        const known = byPort.get(destination.port);
        if (!known) {
          byPort.set(destination.port, { ...destination, users: [user] });
        } else if (known.scheme === destination.scheme) {
          known.users.push(user);
        }
      }
    }
    const shared = [...byPort.values()].sort((a, b) => a.port - b.port);
    return { teller, shared };
  }

  /** Destinations that another member of the namespace may reach. */
  private reachableBy(subject: string, place: Place): readonly Destination[] {
    const { index, options } = this.session;
    const key = `${subject} ${place.environment}`;
    let reachable = this.reachable.get(key);
    if (!reachable) {
      const member = index.member(subject);
      reachable =
        member &&
        member.kind !== 'Package' &&
        this.session.exceptions.hatch(member, place) === 'open'
          ? destinationsOf(member).filter(
              destination =>
                options.authorizer.decide({
                  gate: 'ReachExternal',
                  principal: principalFor(member, place),
                  resource: externalResource(place, destination),
                  asOf: options.asOf,
                }).allowed,
            )
          : [];
      this.reachable.set(key, reachable);
    }
    return reachable;
  }
}

/** Destinations by host, each port and scheme once. */
function byHost(
  destinations: readonly Destination[],
): Map<string, Destination[]> {
  const hosts = new Map<string, Destination[]>();
  for (const destination of destinations) {
    const known = hosts.get(destination.host) ?? [];
    if (
      !known.some(
        ({ port, scheme }) =>
          port === destination.port && scheme === destination.scheme,
      )
    ) {
      known.push(destination);
    }
    hosts.set(destination.host, known);
  }
  return hosts;
}
