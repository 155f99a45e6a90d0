import { Agreement } from '@ridgeway/derivation';

/** A service, or what is called without existing, in the graph of connections. */
export interface ConnectedService {
  /** `commerce/checkout`. */
  subject: string;
  sector: string;
  /** Entity reference; absent where there is no such sector. */
  owner?: string;
  kind: 'Service' | 'MeshMember' | 'Package' | 'missing';
  /** What its intent is written in: `ridgeway.dev/v1beta1`; absent where there is none. */
  version?: string;
  /** Names of what it offers to callers. */
  ports: string[];
}

/** A directed edge from a caller to a callee. */
export interface Connection {
  caller: string;
  callee: string;
  /** Worst over its environments. */
  state: Agreement['state'];
  /** Environments that the edge joins, each with its own state. */
  environments: Array<{
    name: string;
    state: Agreement['state'];
    /** Reason of the condition that stands in the way, for example `CalleeOutOfReach`. */
    problem?: string;
  }>;
  /** Message of the condition that stands in the way. */
  message?: string;
  /** Id of the open request for consent, where the reader may read it. */
  request?: string;
}

/** Who calls whom. */
export interface ConnectionMap {
  services: ConnectedService[];
  /** Sorted by caller and callee. */
  connections: Connection[];
}

/** Narrows the map; without a filter it holds every edge. */
export interface ConnectionFilter {
  /** Edges with at least one end in the sector. */
  sector?: string;
  /** Edges with this service at one end. */
  service?: string;
}
