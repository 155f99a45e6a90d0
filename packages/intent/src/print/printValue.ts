import { Document, Scalar, visit } from 'yaml';

/** Writes a plain value as YAML. Reading what is printed gives the same value. */
export function printValue(value: unknown, style?: 'block' | 'flow'): string {
  const yaml = new Document(value, { aliasDuplicateObjects: false });
  visit(yaml, {
    Scalar(key, node) {
      if (typeof node.value === 'string' && needsQuotes(node.value, key)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return yaml.toString({ lineWidth: 0, collectionStyle: style ?? 'any' });
}

/** What the library would write so that it reads differently. */
function needsQuotes(text: string, position: unknown): boolean {
  const isMergeKey = position === 'key' && text === '<<';
  // A block loses blanks on lines that have nothing else.
  const hasBlankLine = text.includes('\n') && /^[ \t]+$/m.test(text);
  return isMergeKey || hasBlankLine;
}
