import { Edit } from '../edit/Edit';
import { isAtOrBelow, isBelow } from '../edit/editValue';
import { Path } from '../model/Path';

/** An edit that was done. */
export interface DoneEdit {
  edit: Edit;
  /** What it made that was not there before, and what made it necessary in the text. */
  made?: { path: Path; origin: Path };
}

/**
 * Follows a path of an edited document back to the one it was written as. What was made anew leads
 * to what made it necessary.
 *
 * @param path - in the document as the edits left it
 */
export function sourcePath(path: Path, done: readonly DoneEdit[]): Path {
  let current = path;
  for (let index = done.length - 1; index >= 0; index--) {
    const { edit, made } = done[index];
    if (made && isAtOrBelow(current, made.path)) {
      return made.origin;
    }
    current = before(current, edit);
  }
  return current;
}

function before(path: Path, edit: Edit): Path {
  if (edit.edit === 'move') {
    if (isAtOrBelow(path, edit.to)) {
      return [...edit.path, ...path.slice(edit.to.length)];
    }
    return isBelow(edit.to, edit.path) ? path : shifted(path, edit.path);
  }
  return edit.edit === 'remove' ? shifted(path, edit.path) : path;
}

/** Items behind one that was taken out of a list stood one further down. */
function shifted(path: Path, taken: Path): Path {
  const depth = taken.length - 1;
  const position = taken[depth];
  const segment = path[depth];
  const isBehind =
    typeof position === 'number' &&
    typeof segment === 'number' &&
    segment >= position &&
    taken.slice(0, depth).every((each, index) => each === path[index]);
  return isBehind
    ? [...path.slice(0, depth), segment + 1, ...path.slice(depth + 1)]
    : path;
}
