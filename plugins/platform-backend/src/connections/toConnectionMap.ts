import {
  ConnectedService,
  Connection,
  ConnectionFilter,
  ConnectionMap,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { sectorOf } from '../derivation/subjects';
import { portsOf } from '../views/toServiceView';
import { memberOf } from '../views/worldIndex';
import { connectionsIn } from './connectionsIn';

/** A request for consent that the reader may read. */
export interface ConsentRequest {
  id: string;
  /** The caller. */
  subject: string;
  /** The callee. */
  object: string;
}

/** Who calls whom, with what is asked for. */
export function toConnectionMap(
  snapshot: Snapshot,
  filter: ConnectionFilter,
  requests: readonly ConsentRequest[],
): ConnectionMap {
  const asked = new Map(
    requests.map(({ id, subject, object }) => [`${subject} ${object}`, id]),
  );
  const connections = connectionsIn(snapshot, filter).map(
    (edge): Connection => {
      const request = asked.get(`${edge.caller} ${edge.callee}`);
      return request === undefined ? edge : { ...edge, request };
    },
  );
  const ends = new Set(
    connections.flatMap(({ caller, callee }) => [caller, callee]),
  );
  if (
    filter.service !== undefined &&
    memberOf(snapshot.world, filter.service)
  ) {
    ends.add(filter.service);
  }
  return {
    services: [...ends].sort().map(subject => toService(snapshot, subject)),
    connections,
  };
}

function toService({ world }: Snapshot, subject: string): ConnectedService {
  const sector = sectorOf(subject);
  const owner = world.sectors.get(sector)?.document.spec.owner;
  const member = memberOf(world, subject);
  return {
    subject,
    sector,
    ...(owner !== undefined && { owner }),
    kind: member?.document.kind ?? 'missing',
    ...(member && { version: member.writtenAs }),
    ports: member ? portsOf(member) : [],
  };
}
