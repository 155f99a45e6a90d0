import { isMap, isScalar, isSeq } from 'yaml';
import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { Draft, draftOf } from './Draft';
import { Edit, EditError } from './Edit';
import { editValue, isSameValue, nested } from './editValue';
import { isJson } from './extent';
import { appendItem, appendKey, fillIn } from './insertion';
import { hasSameComments } from './hasSameComments';
import { Attempt, moving } from './moving';
import { putting } from './putting';
import { removing } from './removing';
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
  const draft = draftOf(text);
  if (comments === 'remove') {
    return folded(draft, edits, { keeps: false, checks: true }).source.text;
  }
  // To look at the comments once is enough, but where one was lost on the way.
  const edited = folded(draft, edits, { keeps: true, checks: false });
  const { source } = hasSameComments(draft.source, edited.source)
    ? edited
    : folded(draft, edits, { keeps: true, checks: true });
  return source.text;
}

/** What becomes of comments while edits are made. */
interface Care {
  /** Those on what is removed stay. */
  keeps: boolean;
  /** Whether each edit is checked for those that have to stay. */
  checks: boolean;
}

function folded(draft: Draft, edits: readonly Edit[], care: Care): Draft {
  return edits.reduce((inner, edit) => applied(inner, edit, care), draft);
}

function applied(draft: Draft, edit: Edit, care: Care): Draft {
  const attempts = attemptsAt(draft, edit, care);
  const isChecked = care.checks && (care.keeps || edit.edit !== 'remove');
  for (const attempt of attempts) {
    const text = attempt();
    const next = text === undefined ? undefined : readable(text);
    // Layouts are without number: what would come to mean something else is not written.
    if (
      next &&
      isSameValue(next.value, editValue(draft.value, edit)) &&
      (!isChecked || hasSameComments(draft.source, next.source))
    ) {
      return next;
    }
  }
  throw new EditError(
    `${nameOf(
      edit.path,
    )} is written in a way that cannot be edited safely. Change it by hand.`,
  );
}

function readable(text: string): Draft | undefined {
  try {
    return draftOf(text);
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
      return moving(draft, edit.path, edit.to);
    case 'put': {
      const target = findTarget(root, edit.path);
      return isAbsent(target)
        ? [() => made(draft, target, edit.path, edit.value)]
        : putting(
            draft,
            edit.path,
            edit.value,
            edits => folded(draft, edits, { ...care, keeps: true }).source.text,
          );
    }
    case 'add':
      return [() => addition(draft, edit.path, edit.value)];
    default:
      return [() => setting(draft, edit.path, edit.value)];
  }
}

function addition(draft: Draft, path: Path, value: PlainValue) {
  const { root, source } = draft;
  const target = findTarget(root, path);
  if (isAbsent(target)) {
    return made(draft, target, path, [value]);
  }
  if (!isSeq(target.node)) {
    throw new EditError(`${nameOf(path)} is not a list.`);
  }
  return source.spliced(appendItem(target.node, value, source, isJson(root)));
}

function setting(
  draft: Draft,
  path: Path,
  value: string | number | boolean,
): string | undefined {
  const { root, source } = draft;
  const target = findTarget(root, path);
  if (isAbsent(target)) {
    return made(draft, target, path, value);
  }
  if (!isScalar(target.node)) {
    throw new EditError(`${nameOf(path)} is not a single value.`);
  }
  return source.spliced([scalarText(target.node, value, isJson(root))]);
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
): string | undefined {
  const { node, missing } = target;
  const [first, ...rest] = missing;
  if (isMap(node) && typeof first === 'string') {
    const inner = nested(rest, value);
    return source.spliced(appendKey(node, first, inner, source, isJson(root)));
  }
  if (typeof first === 'number') {
    throw new EditError(`There is no ${nameOf(path)}.`);
  }
  const filling = nested(missing, value);
  return source.spliced(fillIn(target, filling, source, isJson(root)));
}
