/** Lines as one, with a mark between them: results of a search show text without its line breaks. */
export function inOneLine(...texts: string[]): string {
  return texts
    .flatMap(text => text.split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' · ');
}
