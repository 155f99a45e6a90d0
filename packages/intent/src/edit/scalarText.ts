import { Document, Scalar } from 'yaml';
import { blockText } from './blockText';
import { EditableText, Splice } from './EditableText';
import { inlineText } from './inlineText';

/** A value in the place of another, in the same quotes or the same block. */
export function scalarText(
  node: Scalar.Parsed,
  value: string | number | boolean,
  source: EditableText,
  asJson: boolean,
): Splice {
  const block = blockText(node, value, source);
  if (block) {
    return block;
  }
  const [start, end] = node.range;
  return { start, end, text: quoted(node, value) ?? inlineText(value, asJson) };
}

/** Undefined without quotes, and for lines: the library would put them where they do not belong. */
function quoted(
  node: Scalar.Parsed,
  value: string | number | boolean,
): string | undefined {
  if (
    typeof value !== 'string' ||
    value.includes('\n') ||
    (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE)
  ) {
    return undefined;
  }
  const scalar = new Scalar(value);
  scalar.type = node.type;
  return new Document(scalar).toString({ lineWidth: 0 }).trim();
}
