import { RequestScope } from '@ridgeway/plugin-platform-common';

/** Tabs of the list, in their order. */
export const SCOPES: ReadonlyArray<{ scope: RequestScope; label: string }> = [
  { scope: 'deciding', label: 'To decide' },
  { scope: 'mine', label: 'Mine' },
  { scope: 'sector', label: 'My sectors' },
  { scope: 'all', label: 'All' },
];

/** The tab that an address names; the first where it names none. */
export function scopeOf(text: string | undefined): RequestScope {
  return SCOPES.find(({ scope }) => scope === text)?.scope ?? 'deciding';
}
