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

/** A host that members of a namespace use. */
interface SharedHost {
  /** Who tells the mesh about it. */
  teller: string | undefined;
  /** Sorted by port. */
  destinations: readonly SharedDestination[];
}

/**
 * Who leaves a namespace to where. The mesh merges nothing that two objects of a namespace say
 * about one host, so of all members that may use a host the first by name tells the mesh about it
 * for all of them.
 */
export class EgressBook {
  private readonly reachable = new Map<
    string,
    ReadonlyMap<string, readonly Destination[]>
  >();
  private readonly hosts = new Map<string, SharedHost>();

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
      const shared = this.sharedOn(host, member, place);
      if (shared.teller === member.subject) {
        hosts.push({ host, destinations: shared.destinations });
      }
      for (const destination of mine) {
        const inForce = isInMesh(destination)
          ? shared.destinations.find(({ port }) => port === destination.port)
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

  /** What the members of a namespace may use on a host. */
  private sharedOn(host: string, { sector }: Member, place: Place): SharedHost {
    const key = `${sector} ${place.environment} ${host}`;
    let shared = this.hosts.get(key);
    if (!shared) {
      shared = this.share(host, sector, place);
      this.hosts.set(key, shared);
    }
    return shared;
  }

  private share(host: string, sector: string, place: Place): SharedHost {
    const byPort = new Map<
      number,
      Destination & { users: DestinationUser[] }
    >();
    let teller: string | undefined;
    for (const subject of this.session.index.leavingTo(sector, host)) {
      const theirs = this.reachableBy(subject, place).get(host) ?? [];
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
    const destinations = [...byPort.values()].sort((a, b) => a.port - b.port);
    return { teller, destinations };
  }

  /** Destinations that a member of the namespace may reach, by host. */
  private reachableBy(
    subject: string,
    place: Place,
  ): ReadonlyMap<string, readonly Destination[]> {
    const { index, options } = this.session;
    const key = `${subject} ${place.environment}`;
    let reachable = this.reachable.get(key);
    if (!reachable) {
      const member = index.member(subject);
      reachable = byHost(
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
          : [],
      );
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
