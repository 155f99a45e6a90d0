/** The sector of a subject such as `commerce/cart` or `commerce`; empty where there is none. */
export function sectorOf(subject: string | undefined): string {
  return subject?.split('/')[0] ?? '';
}
