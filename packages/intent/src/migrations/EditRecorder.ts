import { Edit } from '../edit/Edit';
import { editValue, valueAt } from '../edit/editValue';
import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { DoneEdit, sourcePath } from './sourcePath';

/** Edits a plain value and remembers how, so that paths can be followed back. */
export class EditRecorder {
  readonly #given: PlainValue;
  readonly #done: DoneEdit[] = [];
  #value: PlainValue;

  constructor(given: PlainValue) {
    this.#given = given;
    this.#value = given;
  }

  /** As the edits left it. */
  get value(): PlainValue {
    return this.#value;
  }

  /** In the order in which they were done. */
  get done(): readonly DoneEdit[] {
    return this.#done;
  }

  /** The path in what was given that a path of the value was written as. */
  sourceOf(path: Path): Path {
    return sourcePath(path, this.#done);
  }

  /** @param field - what makes the edit necessary, in what was given */
  apply(edit: Edit, field: Path) {
    const path = this.#madeBy(edit);
    this.#done.push(
      path
        ? { edit, made: { path, origin: this.#origin(edit, field) } }
        : { edit },
    );
    this.#value = editValue(this.#value, edit);
  }

  /** Where an edit makes something that is not there yet. */
  #madeBy({ edit, path }: Edit): Path | undefined {
    const before = valueAt(this.#value, path);
    switch (edit) {
      case 'add':
        return Array.isArray(before) ? [...path, before.length] : path;
      case 'set':
      case 'put':
        return before === undefined ? path : undefined;
      default:
        return undefined;
    }
  }

  /** What something is added to where that was written, otherwise the field behind it. */
  #origin({ edit, path }: Edit, field: Path): Path {
    if (edit === 'add') {
      return field;
    }
    let parent = path.slice(0, -1);
    while (valueAt(this.#value, parent) === undefined) {
      parent = parent.slice(0, -1);
    }
    const source = this.sourceOf(parent);
    return valueAt(this.#given, source) === undefined ? field : source;
  }
}
