import type { ParsedNode } from 'yaml';
import { EditableText } from './EditableText';
import { colonEnd, partAt } from './extent';
import { Step } from './target';

/** A key with its value, or an item with its dash, as it stands in a text. */
export interface Entry {
  start: number;
  /** Without comments and blanks after it. */
  end: number;
  /** Where its colon or dash ends; between the brackets of a list, where it starts. */
  afterMark: number;
  /** Of what its lines are indented by. */
  column: number;
  isInFlow: boolean;
  node: ParsedNode | undefined;
}

export function entryOf(step: Step, source: EditableText): Entry {
  const isInFlow = step.parent.flow === true;
  const index =
    step.in === 'list' ? step.index : step.parent.items.indexOf(step.pair);
  const { start, end } = partAt(step.parent, index, source);
  const node: ParsedNode | null =
    step.in === 'list' ? step.parent.items[index] : step.pair.value;
  const inList = isInFlow ? start : start + 1;
  return {
    start,
    end,
    afterMark:
      step.in === 'list'
        ? inList
        : colonEnd(step.pair.key, source) ?? step.pair.key.range[1],
    column: source.column(start),
    isInFlow,
    node: node ?? undefined,
  };
}
