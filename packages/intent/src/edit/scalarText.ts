import { Document, Scalar } from 'yaml';
import { Splice } from './EditableText';
import { inlineText } from './inlineText';

/** A value in the place of another, in the same quotes. */
export function scalarText(
  node: Scalar.Parsed,
  value: string | number | boolean,
  asJson: boolean,
): Splice {
  const [start, end] = node.range;
  const isBlock =
    node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  const text = quoted(node, value) ?? inlineText(value, asJson);
  return { start, end, text: isBlock ? `${text}\n` : text };
}

function quoted(
  node: Scalar.Parsed,
  value: string | number | boolean,
): string | undefined {
  if (
    typeof value !== 'string' ||
    (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE)
  ) {
    return undefined;
  }
  const scalar = new Scalar(value);
  scalar.type = node.type;
  return new Document(scalar).toString({ lineWidth: 0 }).trim();
}
