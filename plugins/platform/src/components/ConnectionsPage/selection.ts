import { Connection } from '@ridgeway/plugin-platform-common';
import { GraphSelection } from '@ridgeway/ui';
import type { ShownConnection } from './withObserved';

const ARROW = ' > ';

/** Names an edge in the address and in the graph. */
export function connectionId({
  caller,
  callee,
}: Pick<Connection, 'caller' | 'callee'>): string {
  return `${caller}${ARROW}${callee}`;
}

/** What the address says is chosen: an edge, several between two sectors, or a service. */
export function toSelection(
  text: string | undefined,
): GraphSelection | undefined {
  if (!text) {
    return undefined;
  }
  if (!text.includes(ARROW)) {
    return { type: 'node', id: text };
  }
  const isEdge = text.split(ARROW).every(end => end.includes('/'));
  return { type: isEdge ? 'edge' : 'bundle', id: text };
}

/** Edges that a bundle stands for; its ends are sectors or services. */
export function connectionsOfBundle(
  id: string,
  connections: readonly ShownConnection[],
): ShownConnection[] {
  const [from = '', to = ''] = id.split(ARROW);
  return connections.filter(
    ({ caller, callee }) => isIn(caller, from) && isIn(callee, to),
  );
}

function isIn(subject: string, end: string): boolean {
  return subject === end || subject.startsWith(`${end}/`);
}
