import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import { PlainValue } from '../yaml/PlainValue';
import { readYaml } from '../yaml/readYaml';
import { Edit, EditError } from './Edit';
import { EditableText, Splice } from './EditableText';
import { editValue, isSameValue } from './editValue';
import { isJson } from './extent';
import { appendItem, appendKey, fillIn } from './insertion';
import { removal } from './removal';
import { scalarText } from './scalarText';
import { findTarget, isNull, nameOf, refuseAnchorsIn, Target } from './target';

/**
 * Changes the text of a YAML document, one edit after the other. Comments, layout, quotes and
 * every line that an edit is not about stay as they are.
 *
 * @throws EditError when the text cannot be read or not be changed as asked, with the way out
 */
export function editDocument(text: string, edits: readonly Edit[]): string {
  return edits.reduce(applied, text);
}

function applied(text: string, edit: Edit): string {
  const { root, value } = read(text);
  const source = new EditableText(text);
  const edited = source.spliced(splicesOf(root, edit, source));
  // Layouts are without number: what would come to mean something else is not written.
  if (!isSameValue(read(edited).value, editValue(value, edit))) {
    throw new EditError(
      `${nameOf(
        edit.path,
      )} is written in a way that cannot be edited safely. Change it by hand.`,
    );
  }
  return edited;
}

function read(text: string): { root: ParsedNode; value: PlainValue } {
  const { root, value, findings } = readYaml(text);
  if (!root || value === undefined || findings.length > 0) {
    throw new EditError(
      `The document cannot be read: ${
        findings[0]?.message ?? 'it is empty.'
      } Correct it first.`,
    );
  }
  return { root, value };
}

function splicesOf(
  root: ParsedNode,
  edit: Edit,
  source: EditableText,
): Splice[] {
  const target = findTarget(root, edit.path);
  switch (edit.edit) {
    case 'add':
      return addition(root, target, edit, source);
    case 'set':
      return setting(root, target, edit, source);
    case 'put':
    case 'move':
      throw new EditError(`${nameOf(edit.path)} cannot be edited in a text.`);
    default:
      if (target.missing.length > 0) {
        throw new EditError(`There is no ${nameOf(edit.path)}.`);
      }
      refuseAnchorsIn(target.node, edit.path);
      return removal(target.steps, source);
  }
}

function addition(
  root: ParsedNode,
  target: Target,
  { path, value }: Extract<Edit, { edit: 'add' }>,
  source: EditableText,
): Splice[] {
  const { node, missing } = target;
  if (missing.length > 0 || isNull(node)) {
    return made(root, target, path, [value], source);
  }
  if (!isSeq(node)) {
    throw new EditError(`${nameOf(path)} is not a list.`);
  }
  return appendItem(node, value, source, isJson(root));
}

function setting(
  root: ParsedNode,
  target: Target,
  { path, value }: Extract<Edit, { edit: 'set' }>,
  source: EditableText,
): Splice[] {
  const { node, missing } = target;
  if (missing.length > 0 || isNull(node)) {
    return made(root, target, path, value, source);
  }
  if (!isScalar(node)) {
    throw new EditError(`${nameOf(path)} is not a single value.`);
  }
  return [scalarText(node, value, isJson(root))];
}

/** What is missing of a path, with the value at its end. */
function made(
  root: ParsedNode,
  target: Target,
  path: Edit['path'],
  value: PlainValue,
  source: EditableText,
): Splice[] {
  const { node, missing } = target;
  if (missing.some(segment => typeof segment === 'number')) {
    throw new EditError(`There is no ${nameOf(path)}.`);
  }
  const nested = (segments: typeof missing) =>
    segments.reduceRight<PlainValue>(
      (inner, segment) => ({ [segment]: inner }),
      value,
    );
  return isMap(node)
    ? appendKey(
        node,
        String(missing[0]),
        nested(missing.slice(1)),
        source,
        isJson(root),
      )
    : fillIn(target, nested(missing), source, isJson(root));
}
