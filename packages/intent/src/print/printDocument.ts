import { IntentDocument } from '../schema/documents';
import { printValue } from './printValue';

/** Fields in the order authors expect; others follow as they are. */
const ORDER = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Writes a document as YAML. Parsing what is printed gives the same document. */
export function printDocument(document: IntentDocument): string {
  const ordered: Record<string, unknown> = {};
  for (const key of ORDER) {
    const value: unknown = Reflect.get(document, key);
    if (value !== undefined) {
      ordered[key] = value;
    }
  }
  return printValue(ordered);
}
