/** Columns that a tab advances to a multiple of; a tab is written as so many blanks. */
const TAB = 4;

/** Made when it is first needed: that takes longer than most commands. */
let graphemes: Intl.Segmenter | undefined;

/** Text without what a terminal would obey instead of showing it; tabs are written as blanks. */
export function printable(text: string): string {
  return text
    .replace(/\t/g, ' '.repeat(TAB))
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Columns that a terminal takes for a printable text. */
export function columnsOf(text: string): number {
  // Nearly every line.
  if (/^[\u0020-\u007e]*$/.test(text)) {
    return text.length;
  }
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    columns += isWide(segment)
      ? 2
      : Number(!/^\p{Mark}|^\p{Cf}/u.test(segment));
  }
  return columns;
}

/** East Asian wide and full-width characters, and pictures: twice as wide as a letter. */
function isWide(grapheme: string): boolean {
  return (
    /\p{Emoji_Presentation}|\ufe0f/u.test(grapheme) ||
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(
      grapheme,
    )
  );
}
