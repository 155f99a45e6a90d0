/** Words of a text that a search found, between two marks. */
export interface Highlight {
  fields: Record<string, string>;
  preTag: string;
  postTag: string;
}

/** What separates lines in an indexed text. */
const BETWEEN_LINES = ' · ';

/** Lines before the one that was found. */
const LINES_BEFORE = 1;

/**
 * The part of a text in which words were found, with a line before it; undefined where they were
 * found elsewhere, for example in the title.
 */
export function snippetOf(
  highlight: Highlight | undefined,
): string | undefined {
  const text = highlight?.fields.text;
  if (!highlight || !text?.includes(highlight.preTag)) {
    return undefined;
  }
  const lines = text.split(BETWEEN_LINES);
  const found = lines.findIndex(line => line.includes(highlight.preTag));
  const start = Math.max(0, found - LINES_BEFORE);
  return [...(start > 0 ? ['…'] : []), ...lines.slice(start)].join(
    BETWEEN_LINES,
  );
}
