import type { ParsedNode } from 'yaml';
import { PlainValue } from './PlainValue';
import { TextFinding } from './TextFinding';
import { ValueBuilder } from './ValueBuilder';

/**
 * Builds the plain value of a document. What aliases and merge keys add is counted as if it were
 * written out; past the limit there is no value, only the finding.
 */
export function toPlainValue(root: ParsedNode): {
  value?: PlainValue;
  findings: TextFinding[];
} {
  const builder = new ValueBuilder();
  const value = builder.build(root, 0);
  return builder.exhausted
    ? { findings: builder.findings }
    : { value, findings: builder.findings };
}
