import type { ParsedNode } from 'yaml';
import { PlainValue } from '../yaml/PlainValue';
import { readYaml, YamlReading } from '../yaml/readYaml';
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
  const reading = readYaml(text);
  const draft = draftFrom(reading, text);
  if (!draft) {
    throw new EditError(
      `The document cannot be read: ${
        reading.findings[0]?.message ?? 'it is empty.'
      } Correct it first.`,
    );
  }
  return draft;
}

/** Reads a text that may not be readable; undefined: it is not. */
export function readableDraft(text: string): Draft | undefined {
  return draftFrom(readYaml(text), text);
}

function draftFrom(
  { root, value, findings }: YamlReading,
  text: string,
): Draft | undefined {
  return root && value !== undefined && findings.length === 0
    ? { source: new EditableText(text), root, value }
    : undefined;
}
