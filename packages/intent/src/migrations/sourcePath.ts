import { Edit } from '../edit/Edit';
import { isBelow } from '../edit/editValue';
import { Path } from '../model/Path';

/** An edit that was done, with what is needed to follow a path back through it. */
export interface DoneEdit {
  edit: Edit;
  /** Where what it made came from, in the document that its migration planned for. */
  field: Path;
  /** How many edits were done before those of its migration. */
  planned: number;
  /** Whether something was at its path before. */
  replaced: boolean;
  /** Of an addition: the position of the new item. */
  position: number;
}

/**
 * Follows a path of a converted document back to the one it was written as. What was made without
 * a model leads to the field that made it necessary.
 *
 * @param path - in the document as the edits left it
 */
export function sourcePath(path: Path, done: readonly DoneEdit[]): Path {
  let current = path;
  for (let index = done.length - 1; index >= 0; index--) {
    const { edit, field, planned, replaced, position } = done[index];
    const made =
      edit.edit === 'add' ? [...edit.path, position] : madeBy(edit, replaced);
    if (made && isAtOrBelow(current, made)) {
      current = field;
      index = planned;
    } else {
      current = before(current, edit);
    }
  }
  return current;
}

/** Where an edit made something that was not there before. */
function madeBy(edit: Edit, replaced: boolean): Path | undefined {
  const isNew = edit.edit === 'set' || edit.edit === 'put';
  return isNew && !replaced ? edit.path : undefined;
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

function isAtOrBelow(path: Path, outer: Path): boolean {
  return isBelow([...path, ''], outer);
}
