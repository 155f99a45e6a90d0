import { RenderedContainer } from '../../service/Workload';

/** What others wait for, from the weakest to the strongest. */
const STATES = ['started', 'healthy', 'complete'] as const;

/** A container that others wait for. */
export interface WaitedFor {
  container: RenderedContainer;
  until: (typeof STATES)[number];
}

/**
 * Containers that others wait for, each before those that wait for it. A circle has no order;
 * its containers keep the order of their names, and none of them is left out.
 */
export function startOrder(
  containers: readonly RenderedContainer[],
): WaitedFor[] {
  const ordered: WaitedFor[] = [];
  const seen = new Set<string>();
  const visit = (container: RenderedContainer) => {
    if (seen.has(container.declaredName)) {
      return;
    }
    seen.add(container.declaredName);
    for (const earlier of containers) {
      if (earlier.declared.before?.[container.declaredName]) {
        visit(earlier);
      }
    }
    const states = Object.values(container.declared.before ?? {}).map(
      ({ ready }) => ready,
    );
    if (states.length > 0) {
      ordered.push({
        container,
        until: states.reduce((a, b) =>
          STATES.indexOf(a) > STATES.indexOf(b) ? a : b,
        ),
      });
    }
  };
  containers.forEach(visit);
  return ordered;
}
