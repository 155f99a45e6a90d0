import { AgreementState } from '@ridgeway/derivation';
import {
  ConnectedService,
  Connection,
  ConnectionMap,
  SectorSummary,
} from '@ridgeway/plugin-platform-common';
import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';
import { parseSubject } from '@ridgeway/ui';
import { ShownState } from '../shared/connectionWords';
import { connectionId } from './selection';

/** One end of a shown connection. */
export interface ShownService extends Omit<ConnectedService, 'kind'> {
  /** `outside`: seen, but the platform does not know it. */
  kind: ConnectedService['kind'] | 'outside';
}

/** A connection in one environment: what was agreed, and what was seen. */
export interface ShownEnvironment {
  name: string;
  /** `observed` as soon as calls were seen that no active agreement covers. */
  state: ShownState;
  /** Undefined where neither side declares anything. */
  agreement: AgreementState | undefined;
  problem?: string;
  /** What was seen; absent where nobody looked. */
  traffic?: TrafficEdge;
}

/** A connection that is declared, observed, or both. */
export interface ShownConnection
  extends Omit<Connection, 'state' | 'environments'> {
  /** Worst over its environments. */
  state: ShownState;
  environments: ShownEnvironment[];
}

/** Who calls whom: as declared, and as seen. */
export interface ShownMap {
  services: ShownService[];
  /** Sorted by caller and callee. */
  connections: ShownConnection[];
}

/** What was seen, and the sectors whose services can be among it. */
export interface Observed {
  edges: readonly TrafficEdge[];
  sectors: ReadonlyArray<Pick<SectorSummary, 'name' | 'owner'>>;
}

/** Lays what was seen over what is declared. */
export function withObserved(
  map: ConnectionMap,
  { edges, sectors }: Observed,
): ShownMap {
  const connections = new Map(
    map.connections.map(connection => [
      connectionId(connection),
      toShown(connection),
    ]),
  );
  for (const edge of edges) {
    const id = connectionId(edge);
    const known = connections.get(id);
    if (known) {
      connections.set(id, withEdge(known, edge));
    } else if (edge.state === 'undeclared') {
      const { caller, callee } = edge;
      connections.set(
        id,
        withEdge({ caller, callee, state: 'observed', environments: [] }, edge),
      );
    }
  }
  const shown = [...connections.values()].sort((a, b) =>
    connectionId(a).localeCompare(connectionId(b)),
  );
  return {
    services: withEnds(map.services, shown, sectors),
    connections: shown,
  };
}

function toShown(connection: Connection): ShownConnection {
  return {
    ...connection,
    environments: connection.environments.map(environment => ({
      ...environment,
      agreement: environment.state,
    })),
  };
}

function withEdge(
  connection: ShownConnection,
  edge: TrafficEdge,
): ShownConnection {
  const before = connection.environments.find(
    ({ name }) => name === edge.environment,
  );
  const isObserved = edge.state === 'undeclared';
  if (!before && !isObserved) {
    return connection;
  }
  const after: ShownEnvironment = {
    name: edge.environment,
    agreement: undefined,
    state: 'observed',
    ...before,
    ...(isObserved && { state: 'observed' }),
    traffic: edge,
  };
  return {
    ...connection,
    state: isObserved ? 'observed' : connection.state,
    environments: [
      ...connection.environments.filter(({ name }) => name !== after.name),
      after,
    ].sort((a, b) => a.name.localeCompare(b.name)),
  };
}

function withEnds(
  services: readonly ConnectedService[],
  connections: readonly ShownConnection[],
  sectors: Observed['sectors'],
): ShownService[] {
  const known = new Set(services.map(({ subject }) => subject));
  const others = new Set(
    connections
      .flatMap(({ caller, callee }) => [caller, callee])
      .filter(end => !known.has(end)),
  );
  return [
    ...services,
    ...[...others].map((subject): ShownService => {
      const { sector, name } = parseSubject(subject);
      const home = sectors.find(each => each.name === sector);
      return name && home
        ? { subject, sector, owner: home.owner, kind: 'Service', ports: [] }
        : { subject, sector, kind: 'outside', ports: [] };
    }),
  ];
}
