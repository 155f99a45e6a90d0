/**
 * Takes out the comment lines directly above some items of a block list: whoever takes out an item
 * takes out what is said about it.
 *
 * @param items - lines of the items, counted from 1
 */
export function withoutCommentsAbove(
  text: string,
  items: readonly number[],
): string {
  const lines = text.split('\n');
  const gone = new Set<number>();
  for (const item of items) {
    const indent = /^( *)- /.exec(lines[item - 1] ?? '')?.[1];
    for (
      let index = item - 2;
      indent !== undefined && lines[index]?.startsWith(`${indent}#`);
      index--
    ) {
      gone.add(index);
    }
  }
  return lines.filter((_, index) => !gone.has(index)).join('\n');
}
