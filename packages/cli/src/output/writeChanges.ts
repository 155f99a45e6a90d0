import { Openness } from '@ridgeway/derivation';
import { DocumentChange } from '@ridgeway/plugin-platform-common';
import { Output } from '../Io';
import { lineDiff } from './lineDiff';
import { opennessSections } from './opennessSections';
import { styleFor } from './styleFor';

/**
 * Writes what a change does: its documents line by line, and what gets more open and more closed.
 *
 * @param textAt - what is at a path now
 */
export async function writeChanges(
  { changes, openness }: { changes: DocumentChange[]; openness: Openness },
  textAt: (path: string) => Promise<string | undefined>,
  stream: Output,
): Promise<void> {
  const style = styleFor(stream);
  const sections: string[][] = [];
  for (const { path, text } of changes) {
    const before = await textAt(path);
    sections.push([
      `${style('bold', path)}${whatHappens(before, text)}`,
      ...lineDiff(before, text, style).map(line => `  ${line}`),
    ]);
  }
  sections.push(...opennessSections(openness, style));
  for (const lines of sections.filter(({ length }) => length > 0)) {
    stream.write(`${lines.join('\n')}\n\n`);
  }
}

function whatHappens(
  before: string | undefined,
  after: string | undefined,
): string {
  if (after === undefined) {
    return ' is removed';
  }
  return before === undefined ? ' is new' : '';
}
