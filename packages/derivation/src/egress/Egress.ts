import { Destination } from './Destination';

/** A member that may use a destination. */
export interface DestinationUser {
  /** `commerce/checkout`. */
  subject: string;
  /** Its resource that declares the destination. */
  resource: string;
}

/** A destination with the members of one namespace that may use it. */
export interface SharedDestination extends Destination {
  /** Sorted by subject; the first gives the rest of the fields. */
  users: readonly DestinationUser[];
}

/** A host outside with everything that a namespace may use on it; one object for each kind. */
export interface EgressHost {
  host: string;
  /** One for each port, sorted by port. */
  destinations: readonly SharedDestination[];
}

/** A destination that another member of the namespace declares with another scheme. */
export interface SchemeConflict {
  destination: Destination;
  /** What counts, because a port speaks one protocol in the mesh. */
  inForce: SharedDestination;
}

/** How a member leaves its cluster: what is declared and permitted, and nothing else. */
export interface Egress {
  /** Its own destinations through the egress gateway, which tells them apart. */
  throughGateway: readonly Destination[];
  /** Its own destinations straight out: no gateway, or nothing in the traffic names the host. */
  direct: readonly Destination[];
  /** Hosts that this member makes known to the mesh, for itself and whoever shares them. */
  hosts: readonly EgressHost[];
  /** Its own destinations that are not derived. */
  conflicts: readonly SchemeConflict[];
}
