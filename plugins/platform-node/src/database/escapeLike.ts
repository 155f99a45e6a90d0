/** A text for LIKE with the backslash as its escape, in which nothing stands for anything else. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
