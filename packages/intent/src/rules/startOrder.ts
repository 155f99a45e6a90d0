import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { Container } from '../schema/container';
import { choice } from '../schema/inWords';

/** `before` names other containers of the service, without circles. */
export function* startOrderFindings(
  containers: Record<string, Container>,
  path: Path,
): Generator<Finding> {
  const names = Object.keys(containers);
  for (const name of names) {
    for (const other of Object.keys(containers[name].before ?? {})) {
      if (!Object.hasOwn(containers, other)) {
        const others = names.filter(key => key !== name);
        const near = didYouMean(other, others);
        yield {
          reason: 'UnknownContainer',
          path: [...path, name, 'before', other],
          at: 'key',
          reliesOn: [[...path, other]],
          message: `There is no container ${other} in this service.`,
          ...(others.length > 0
            ? { allowed: choice(others) }
            : { suggestion: `Remove before: ${name} is the only container.` }),
          ...(near && { suggestion: `Did you mean ${near}?` }),
        };
      }
    }
  }
  for (const [name, other] of closingEdges(containers)) {
    yield {
      reason: 'CircularOrder',
      path: [...path, name, 'before', other],
      at: 'key',
      message:
        other === name
          ? `The container ${name} cannot start before itself.`
          : `The container ${name} cannot start before ${other}, which starts before it.`,
      allowed: 'an order without circles',
    };
  }
}

/** Edges that close a circle, found in one walk over all of them. */
function closingEdges(
  containers: Record<string, Container>,
): Array<[from: string, to: string]> {
  const edges: Array<[string, string]> = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of Object.keys(containers)) {
    const stack = state.has(start) ? [] : [start];
    while (stack.length > 0) {
      const name = stack[stack.length - 1];
      if (state.has(name)) {
        state.set(name, 'done');
        stack.pop();
        continue;
      }
      state.set(name, 'open');
      for (const other of Object.keys(containers[name].before ?? {})) {
        if (state.get(other) === 'open') {
          edges.push([name, other]);
        } else if (!state.has(other) && Object.hasOwn(containers, other)) {
          stack.push(other);
        }
      }
    }
  }
  return edges;
}
