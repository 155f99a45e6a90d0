import { GraphData, GraphNode, parseSubject } from '@ridgeway/ui';
import { STATE_LOOKS, stateInWords } from '../shared/connectionWords';
import { connectionId } from './selection';
import { ShownConnection, ShownService } from './withObserved';

const KINDS: Record<ShownService['kind'], string | undefined> = {
  Service: undefined,
  MeshMember: 'Mesh member',
  Package: 'Package',
  missing: 'Does not exist',
  outside: 'Not on the platform',
};

/** Draws services in the frames of their sectors, and an arrow from each caller to its callee. */
export function toGraphData(
  services: readonly ShownService[],
  connections: readonly ShownConnection[],
  isOwn: (service: ShownService) => boolean,
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
    groups: [...new Set(shown.flatMap(frameOf))].map(sector => ({
      id: sector,
      title: sector,
    })),
  };
}

/** The frame that a service stands in; none for what stands for itself, as `unknown` does. */
function frameOf({ subject, sector }: ShownService): string[] {
  return subject === sector ? [] : [sector];
}

function toNode(
  service: ShownService,
  connections: readonly ShownConnection[],
  own: boolean,
): GraphNode {
  const { subject, kind } = service;
  const [group] = frameOf(service);
  const calls = connections.filter(({ caller }) => caller === subject).length;
  const called = connections.filter(({ callee }) => callee === subject).length;
  const { name = subject } = parseSubject(subject);
  const subtitle = KINDS[kind];
  return {
    id: subject,
    title: name,
    ...(group && { group }),
    missing: kind === 'missing',
    tone: own ? 'accent' : 'neutral',
    description: `${subject}${
      subtitle ? ` (${subtitle.toLocaleLowerCase()})` : ''
    }: calls ${calls}, called by ${called}`,
    ...(subtitle && { subtitle }),
  };
}
