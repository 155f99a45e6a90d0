import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';

/**
 * One change to the text of a document. What is missing of a path on the way to a new value is made:
 * mappings for keys, and a list for its first item.
 */
export type Edit =
  /** Appends to the list at the path. */
  | { edit: 'add'; path: Path; value: PlainValue }
  /** Gives the path a value in place of a scalar, or where there is none yet. */
  | { edit: 'set'; path: Path; value: string | number | boolean }
  /** Gives the path a whole value in place of whatever is there, or where there is none yet. */
  | { edit: 'put'; path: Path; value: PlainValue }
  /**
   * Takes a key or an item to a place where nothing is yet, with its comments: to another key, or
   * behind the last item of a list (`to` then ends in the number of its items). Both paths are those
   * of the document before. Within one mapping this renames a key where it stands, or behind all
   * others where it is to be `last`; to a place below itself it wraps the value (`[callers, 0]` to
   * `[callers, 0, service]`). A list without items goes with its last one.
   */
  | { edit: 'move'; path: Path; to: Path; last?: boolean }
  /** Takes out a key or an item; a list without items goes with its last one. */
  | { edit: 'remove'; path: Path };

/** A text that cannot be edited as asked; the message says why and is fit to be shown. */
export class EditError extends Error {
  override readonly name = 'EditError';
}
