import { Path } from '../model/Path';
import { Edit } from './Edit';

/**
 * Neighbouring edits that change different items of one list, each within itself: none of them is in
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

function joins([first, second, ...others]: readonly Edit[], next: Edit) {
  const depth = depthOf(first, second ?? next);
  const last = others[others.length - 1] ?? second ?? first;
  return (
    depth !== undefined &&
    depthOf(last, next) === depth &&
    last.path[depth] < next.path[depth]
  );
}

/** Where in both paths the items stand that the edits change; undefined where they are not so. */
function depthOf(a: Edit, b: Edit): number | undefined {
  const depth = a.path.findIndex((segment, index) => segment !== b.path[index]);
  return [a, b].every(
    each =>
      typeof each.path[depth] === 'number' &&
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
