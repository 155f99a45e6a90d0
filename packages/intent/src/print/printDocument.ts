import { Document, Scalar, visit } from 'yaml';
import { IntentDocument } from '../schema/documents';

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
  const yaml = new Document(ordered, { aliasDuplicateObjects: false });
  visit(yaml, {
    Scalar(key, node) {
      if (typeof node.value === 'string' && needsQuotes(node.value, key)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return yaml.toString({ lineWidth: 0 });
}

/** What the library would write so that it reads differently. */
function needsQuotes(text: string, position: unknown): boolean {
  const isMergeKey = position === 'key' && text === '<<';
  // A block loses blanks on lines that have nothing else.
  const hasBlankLine = text.includes('\n') && /^[ \t]+$/m.test(text);
  return isMergeKey || hasBlankLine;
}
