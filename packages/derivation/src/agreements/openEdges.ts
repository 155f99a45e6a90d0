import { MemberPort } from '../world/Member';
import { Edge, EdgeEnd } from './Edge';

/** An edge that lets traffic flow: active, with both ends and at least one port that can be used. */
export interface OpenEdge {
  caller: string;
  callee: string;
  callerEnd: EdgeEnd;
  calleeEnd: EdgeEnd;
  /** True when the ends are on different clusters, with the mesh's gateways between them. */
  crossesClusters: boolean;
  /** Ports that the network opens. */
  ports: readonly MemberPort[];
  /** Those of them that the mesh carries, and so checks who is there. */
  meshPorts: readonly MemberPort[];
}

const known = new WeakMap<readonly Edge[], readonly OpenEdge[]>();

/**
 * The edges that network and mesh open, for both layers alike. UDP does not pass the mesh: within
 * a cluster the network alone holds it, and between clusters it has no way at all.
 */
export function openEdges(edges: readonly Edge[]): readonly OpenEdge[] {
  let open = known.get(edges);
  if (!open) {
    open = edges.flatMap(edge => openEdge(edge) ?? []);
    known.set(edges, open);
  }
  return open;
}

function openEdge({
  state,
  caller,
  callee,
  callerEnd,
  calleeEnd,
  ports,
}: Edge): OpenEdge | undefined {
  if (state !== 'active' || !callerEnd || !calleeEnd) {
    return undefined;
  }
  const crossesClusters = callerEnd.place.cluster !== calleeEnd.place.cluster;
  const meshPorts = ports.every(isCarried) ? ports : ports.filter(isCarried);
  const opened = crossesClusters ? meshPorts : ports;
  return opened.length === 0
    ? undefined
    : {
        caller,
        callee,
        callerEnd,
        calleeEnd,
        crossesClusters,
        ports: opened,
        meshPorts,
      };
}

/** True for a port whose traffic passes the proxies of the mesh. */
export function isCarried({ protocol }: Pick<MemberPort, 'protocol'>): boolean {
  return protocol !== 'UDP';
}
