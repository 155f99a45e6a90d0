/** What somebody wrote, as a sentence: with a full stop where it has no end of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
