import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';

/** One change to the text of a document. */
export type Edit =
  /** Appends to the list at the path; what is missing of the path is made. */
  | { edit: 'add'; path: Path; value: PlainValue }
  /** Gives the path a value in place of a scalar, or where there is none yet. */
  | { edit: 'set'; path: Path; value: string | number | boolean }
  /** Takes out a key or an item; a list without items goes with its last one. */
  | { edit: 'remove'; path: Path };

/** A text that cannot be edited as asked; the message says why and is fit to be shown. */
export class EditError extends Error {
  override readonly name = 'EditError';
}
