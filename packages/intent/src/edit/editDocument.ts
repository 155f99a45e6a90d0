import { isMap, isScalar, isSeq } from 'yaml';
import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { abreast } from './abreast';
import { asOfBefore, emptiesList } from './draining';
import { Draft, draftOf } from './Draft';
import { draftMeaning } from './draftMeaning';
import { Edit, EditError } from './Edit';
import { editValue, nested } from './editValue';
import { Splice } from './EditableText';
import { isJson } from './extent';
import { appendItem, appendKey, fillIn } from './insertion';
import { hasSameComments } from './hasSameComments';
import { Attempt, Change, moving } from './moving';
import { putting } from './putting';
import { removing } from './removing';
import { reread } from './rereading';
import { scalarText } from './scalarText';
import { findTarget, isNull, nameOf, Target } from './target';

/** How the text of a document is changed. */
export interface EditOptions {
  /** Comments on what is removed: they go with it, or stay on lines of their own. */
  comments?: 'remove' | 'keep';
}

/**
 * Changes the text of a YAML document, one edit after the other. Comments, layout, quotes and
 * every line that an edit is not about stay as they are.
 *
 * @throws EditError when the text cannot be read or not be changed as asked, with the way out
 */
export function editDocument(
  text: string,
  edits: readonly Edit[],
  { comments = 'remove' }: EditOptions = {},
): string {
  if (edits.length === 0) {
    return text;
  }
  const keeps = comments === 'keep';
  // What goes wrong at the end is found by going through the edits one by one.
  return (
    (keeps ? editedAtOnce(text, edits) : undefined) ??
    folded(draftOf(text), edits, { keeps, trusts: false }).source.text
  );
}

/** Reads as little as possible in between, and everything at the end; undefined: not as it should. */
function editedAtOnce(
  text: string,
  edits: readonly Edit[],
): string | undefined {
  const draft = draftOf(text);
  const edited = unlessRefused(() => abreast(edits).reduce(doneAtOnce, draft));
  const last =
    edited &&
    draftMeaning(edited.source.text, edits.reduce(editValue, draft.value));
  return last && hasSameComments(draft.source, last.source)
    ? last.source.text
    : undefined;
}

/** What becomes of comments while edits are made. */
interface Care {
  /** Those on what is removed stay. */
  keeps: boolean;
  /** Whether it is enough to look at everything once at the end. */
  trusts: boolean;
}

/** Edits that are as a rule not in each other's way, read once for all of them where that is so. */
function doneAtOnce(draft: Draft, edits: readonly Edit[]): Draft {
  const care = { keeps: true, trusts: true };
  if (edits.length === 1) {
    return folded(draft, edits, care);
  }
  // The last item takes the list with it, which is another change of the text.
  return emptiesList(draft.value, edits)
    ? inParts(draft, edits, edits.length - 1)
    : readOnce(draft, edits, care) ??
        inParts(draft, edits, Math.ceil(edits.length / 2));
}

function inParts(draft: Draft, edits: readonly Edit[], size: number): Draft {
  return [edits.slice(0, size), edits.slice(size)].reduce(doneAtOnce, draft);
}

function readOnce(
  draft: Draft,
  edits: readonly Edit[],
  care: Care,
): Draft | undefined {
  const changes = asOfBefore(edits).map(edit =>
    attemptsAt(draft, edit, care)[0]?.(),
  );
  const splices = changes.flatMap(change =>
    typeof change === 'object' ? [change] : [],
  );
  return splices.length === edits.length
    ? reread(draft, splices.flat(), edits.reduce(editValue, draft.value))
    : undefined;
}

function folded(draft: Draft, edits: readonly Edit[], care: Care): Draft {
  return edits.reduce((inner, edit) => applied(inner, edit, care), draft);
}

function applied(draft: Draft, edit: Edit, care: Care): Draft {
  const attempts = attemptsAt(draft, edit, care);
  const isChecked = !care.trusts && (care.keeps || edit.edit !== 'remove');
  for (const attempt of attempts) {
    const change = attempt();
    const next = change && changed(draft, change, edit, care);
    // Layouts are without number: what would come to mean something else is not written.
    if (next && (!isChecked || hasSameComments(draft.source, next.source))) {
      return next;
    }
  }
  throw new EditError(
    `${nameOf(
      edit.path,
    )} is written in a way that cannot be edited safely. Change it by hand.`,
  );
}

/** Undefined where the text would not mean what the edit is to make of it. */
function changed(
  draft: Draft,
  change: Change,
  edit: Edit,
  { trusts }: Care,
): Draft | undefined {
  const wanted = editValue(draft.value, edit);
  if (typeof change === 'string') {
    return draftMeaning(change, wanted);
  }
  const quick = trusts ? reread(draft, change, wanted) : undefined;
  return quick ?? draftMeaning(draft.source.spliced(change), wanted);
}

function unlessRefused(make: () => Draft): Draft | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof EditError) {
      return undefined;
    }
    throw error;
  }
}

function attemptsAt(draft: Draft, edit: Edit, care: Care): Attempt[] {
  const { root } = draft;
  switch (edit.edit) {
    case 'remove':
      return [() => removing(draft, edit.path, care.keeps)];
    case 'move':
      return moving(draft, edit);
    case 'put': {
      const target = findTarget(root, edit.path);
      return isAbsent(target)
        ? [() => made(draft, target, edit.path, edit.value)]
        : putting(
            draft,
            edit.path,
            edit.value,
            // The draft itself is needed again should that not do.
            edits =>
              folded(draftOf(draft.source.text), edits, {
                ...care,
                keeps: true,
              }).source.text,
          );
    }
    case 'add':
      return [() => addition(draft, edit.path, edit.value)];
    default:
      return [() => setting(draft, edit.path, edit.value)];
  }
}

function addition(draft: Draft, path: Path, value: PlainValue): Splice[] {
  const { root, source } = draft;
  const target = findTarget(root, path);
  if (isAbsent(target)) {
    return made(draft, target, path, [value]);
  }
  if (!isSeq(target.node)) {
    throw new EditError(`${nameOf(path)} is not a list.`);
  }
  return appendItem(target.node, value, source, isJson(root));
}

function setting(
  draft: Draft,
  path: Path,
  value: string | number | boolean,
): Splice[] {
  const { root, source } = draft;
  const target = findTarget(root, path);
  if (isAbsent(target)) {
    return made(draft, target, path, value);
  }
  if (!isScalar(target.node)) {
    throw new EditError(`${nameOf(path)} is not a single value.`);
  }
  return [scalarText(target.node, value, source, isJson(root))];
}

function isAbsent({ node, missing }: Target): boolean {
  return missing.length > 0 || isNull(node);
}

/** What is missing of a path, with the value at its end. */
function made(
  { root, source }: Draft,
  target: Target,
  path: Path,
  value: PlainValue,
): Splice[] {
  const { node, missing } = target;
  const [first, ...rest] = missing;
  if (isMap(node) && typeof first === 'string') {
    const inner = nested(rest, value);
    return appendKey(node, first, inner, source, isJson(root));
  }
  if (typeof first === 'number') {
    throw new EditError(`There is no ${nameOf(path)}.`);
  }
  const filling = nested(missing, value);
  return fillIn(target, filling, source, isJson(root));
}
