import { lineDiff } from './lineDiff';

/** A line with its number, which counts from 1. */
export interface NumberedLine {
  number: number;
  text: string;
}

/** A row of two texts side by side: the same line in both, one that differs, or equal ones left out. */
export type PairedLine =
  | { type: 'same' | 'changed'; before?: NumberedLine; after?: NumberedLine }
  | { type: 'skipped'; count: number };

/** Compares texts line by line, and puts what was replaced beside what replaced it. */
export function pairLines(before: string, after: string): PairedLine[] {
  const rows: PairedLine[] = [];
  let removed: NumberedLine[] = [];
  let added: NumberedLine[] = [];
  const at = { before: 0, after: 0 };

  const flush = () => {
    const count = Math.max(removed.length, added.length);
    for (let index = 0; index < count; index += 1) {
      rows.push({
        type: 'changed',
        before: removed[index],
        after: added[index],
      });
    }
    removed = [];
    added = [];
  };
  const next = (side: keyof typeof at, text: string): NumberedLine => {
    at[side] += 1;
    return { number: at[side], text };
  };

  for (const line of lineDiff(before, after)) {
    if (line.type === 'removed') {
      removed.push(next('before', line.text));
    } else if (line.type === 'added') {
      added.push(next('after', line.text));
    } else {
      flush();
      if (line.type === 'skipped') {
        at.before += line.count;
        at.after += line.count;
        rows.push(line);
      } else {
        rows.push({
          type: 'same',
          before: next('before', line.text),
          after: next('after', line.text),
        });
      }
    }
  }
  flush();
  return rows;
}
