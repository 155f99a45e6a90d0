import { ConnectedService, Connection } from '@ridgeway/plugin-platform-common';
import { GraphData, GraphNode, parseSubject } from '@ridgeway/ui';
import { STATE_LOOKS, stateInWords } from '../shared/connectionWords';
import { connectionId } from './selection';

const KINDS: Record<ConnectedService['kind'], string | undefined> = {
  Service: undefined,
  MeshMember: 'Mesh member',
  Package: 'Package',
  missing: 'Does not exist',
};

/** Draws services in the frames of their sectors, and an arrow from each caller to its callee. */
export function toGraphData(
  services: readonly ConnectedService[],
  connections: readonly Connection[],
  isOwn: (service: ConnectedService) => boolean,
): Required<GraphData> {
  const ends = new Set(
    connections.flatMap(({ caller, callee }) => [caller, callee]),
  );
  const shown = services.filter(({ subject }) => ends.has(subject));
  return {
    nodes: shown.map(service => toNode(service, connections, isOwn(service))),
    edges: connections.map(connection => {
      const { caller, callee, state } = connection;
      return {
        id: connectionId(connection),
        from: caller,
        to: callee,
        style: STATE_LOOKS[state].style,
        description: `${caller} to ${callee}: ${stateInWords(
          state,
          caller,
          callee,
        )}`,
      };
    }),
    groups: [...new Set(shown.map(({ sector }) => sector))].map(sector => ({
      id: sector,
      title: sector,
    })),
  };
}

function toNode(
  { subject, sector, kind }: ConnectedService,
  connections: readonly Connection[],
  own: boolean,
): GraphNode {
  const calls = connections.filter(({ caller }) => caller === subject).length;
  const called = connections.filter(({ callee }) => callee === subject).length;
  const { name = subject } = parseSubject(subject);
  const subtitle = KINDS[kind];
  return {
    id: subject,
    title: name,
    group: sector,
    missing: kind === 'missing',
    tone: own ? 'accent' : 'neutral',
    description: `${subject}${
      subtitle ? ` (${subtitle.toLocaleLowerCase()})` : ''
    }: calls ${calls}, called by ${called}`,
    ...(subtitle && { subtitle }),
  };
}
