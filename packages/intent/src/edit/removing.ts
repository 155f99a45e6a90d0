import { Path } from '../model/Path';
import { closing, goneEntry } from './cutting';
import { Draft } from './Draft';
import { Splice } from './EditableText';
import { EditError } from './Edit';
import { removal } from './removal';
import { findTarget, nameOf, refuseAnchorsIn } from './target';

/**
 * Takes out of a text what a path leads to. Comments on it go with it, unless they are to be kept: then
 * they stay on lines of their own.
 *
 * @throws EditError when nothing is there, or something refers to it
 */
export function removing(
  { root, source }: Draft,
  path: Path,
  keepsComments: boolean,
): Splice[] {
  const { steps, node, missing } = findTarget(root, path);
  if (missing.length > 0) {
    throw new EditError(`There is no ${nameOf(path)}.`);
  }
  refuseAnchorsIn(node, path);
  const gaps = removal(steps, source);
  const { end } = goneEntry(steps, source);
  const onIt = gaps
    .flatMap(gap => source.commentsWithin(gap.start, gap.end))
    .filter(({ start }) => !(start > end && source.isFirstOnLine(start)));
  return closing(steps, keepsComments ? [] : onIt, source);
}
