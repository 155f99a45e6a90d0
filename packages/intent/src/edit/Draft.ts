import type { ParsedNode } from 'yaml';
import { PlainValue } from '../yaml/PlainValue';
import { readYaml } from '../yaml/readYaml';
import { EditError } from './Edit';
import { EditableText } from './EditableText';

/** A text on its way through edits: as it stands, its nodes and its value. */
export interface Draft {
  source: EditableText;
  root: ParsedNode;
  value: PlainValue;
}

/**
 * Reads a text that is to be edited.
 *
 * @throws EditError when it cannot be read
 */
export function draftOf(text: string): Draft {
  const { root, value, findings } = readYaml(text);
  if (!root || value === undefined || findings.length > 0) {
    throw new EditError(
      `The document cannot be read: ${
        findings[0]?.message ?? 'it is empty.'
      } Correct it first.`,
    );
  }
  return { source: new EditableText(text), root, value };
}
