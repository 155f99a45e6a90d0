import { diffLines } from 'diff';

/** A line of a comparison, or a number of equal lines left out. */
export type DiffLine =
  | { type: 'same' | 'added' | 'removed'; text: string }
  | { type: 'skipped'; count: number };

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Compares texts line by line; of equal stretches only `context` lines stay around changes. */
export function lineDiff(
  before: string,
  after: string,
  context = 3,
): DiffLine[] {
  const parts = diffLines(before, after);
  return parts.flatMap((part, index): DiffLine[] => {
    const lines = linesOf(part.value);
    if (part.added || part.removed) {
      const type = part.added ? 'added' : 'removed';
      return lines.map(text => ({ type, text }));
    }
    const head = index === 0 ? 0 : context;
    const tail = index === parts.length - 1 ? 0 : context;
    const same = (text: string): DiffLine => ({ type: 'same', text });
    if (lines.length <= head + tail + 1) {
      return lines.map(same);
    }
    return [
      ...lines.slice(0, head).map(same),
      { type: 'skipped', count: lines.length - head - tail },
      ...lines.slice(lines.length - tail).map(same),
    ];
  });
}
