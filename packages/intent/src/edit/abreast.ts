import { Path } from '../model/Path';
import { drains } from './draining';
import { Edit } from './Edit';

/**
 * Neighbouring edits that change different items of one list or different keys of one mapping, each
 * within itself, or that take one item after the other out of a list: as a rule none of them is in
 * the way of another, so that they can be done at once. Every other edit is by itself.
 */
export function abreast(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups[groups.length - 1];
    if (group && joins(group, edit)) {
      group.push(edit);
    } else {
      groups.push([edit]);
    }
  }
  return groups;
}

function joins(group: readonly Edit[], next: Edit) {
  const [first, second = next] = group;
  const last = group[group.length - 1];
  if (drains(first, second)) {
    return drains(last, next);
  }
  const depth = depthOf(first, second);
  return (
    depth !== undefined &&
    depthOf(last, next) === depth &&
    isBehind(last.path[depth], next.path[depth])
  );
}

/** Items are changed in their order, keys in any. */
function isBehind(last: string | number, next: string | number): boolean {
  return typeof last === 'string' || typeof next === 'string' || last < next;
}

/** Where in both paths the items or keys stand that the edits change; undefined where they are not so. */
function depthOf(a: Edit, b: Edit): number | undefined {
  const depth = a.path.findIndex((segment, index) => segment !== b.path[index]);
  return [a, b].every(
    each =>
      each.path[depth] !== undefined &&
      staysWithin(each, each.path.slice(0, depth + 1)),
  )
    ? depth
    : undefined;
}

function staysWithin(edit: Edit, item: Path): boolean {
  switch (edit.edit) {
    case 'move':
      return item.every((segment, index) => segment === edit.to[index]);
    case 'remove':
      return edit.path.length > item.length;
    default:
      return true;
  }
}
