import { BlastRadius } from '@ridgeway/plugin-platform-common';
import { GraphData, GraphNode } from '@ridgeway/ui';

/** Beyond so many boxes a drawing says nothing any more; the table has them all. */
const MOST_DRAWN = 150;

/** A drawing of what something needs and who needs it, and how many are left out of it. */
export function toGraph(radius: BlastRadius): GraphData & { left: number } {
  const { entry, dependsOn, affected, dependencies } = radius;
  const drawn = affected.slice(0, MOST_DRAWN);
  const nodes = new Map<string, GraphNode>();
  for (const { entityRef, title, owner } of dependsOn) {
    nodes.set(entityRef, {
      id: entityRef,
      title,
      subtitle: nameOfOwner(owner),
      description: `${entry.title} depends on ${title}`,
    });
  }
  for (const { entityRef, title, owner, distance } of drawn) {
    nodes.set(entityRef, {
      id: entityRef,
      title,
      subtitle: nameOfOwner(owner),
      tone: distance === 1 ? 'unmet' : 'unknown',
      description:
        distance === 1
          ? `${title} depends directly on ${entry.title}`
          : `${title} depends on ${entry.title} over ${distance} steps`,
    });
  }
  nodes.set(entry.entityRef, {
    id: entry.entityRef,
    title: entry.title,
    subtitle: nameOfOwner(entry.owner),
    tone: 'accent',
    description: `${entry.title}: what is looked at`,
  });
  return {
    nodes: [...nodes.values()],
    edges: dependencies.map(({ from, to }) => ({
      id: `${from} ${to}`,
      from,
      to,
      style: 'solid',
      description: `${nodes.get(from)?.title ?? from} depends on ${
        nodes.get(to)?.title ?? to
      }`,
    })),
    left: affected.length - drawn.length,
  };
}

function nameOfOwner(owner: string | undefined): string {
  return owner?.replace(/^(group|user):default\//, '') ?? 'nobody';
}
