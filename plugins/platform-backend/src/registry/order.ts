import { RegistryEntry, RegistrySort } from '@ridgeway/plugin-platform-common';

/** Where an entry stands in an order: what it is sorted by, then its reference, which is unique. */
export type Position = readonly [by: string | number, entityRef: string];

/** What people work on comes first, what it uses last. */
const FIRST_KINDS = ['Component', 'System'];

const KEYS: Record<RegistrySort, (entry: RegistryEntry) => string | number> = {
  kind: ({ kind, title }) => {
    const rank = FIRST_KINDS.indexOf(kind);
    return `${rank < 0 ? FIRST_KINDS.length : rank} ${title.toLowerCase()}`;
  },
  name: ({ title }) => title.toLowerCase(),
  // Whoever has none stands last: the character is beyond every letter.
  owner: ({ owner = '\uffff' }) => owner,
  sector: ({ sector = '\uffff' }) => sector,
  dependents: ({ dependents }) => -dependents,
};

/** Where an entry stands. */
export function positionOf(entry: RegistryEntry, sort: RegistrySort): Position {
  return [KEYS[sort](entry), entry.entityRef];
}

/** Below 0 when the first stands before the second. */
export function comparePositions(a: Position, b: Position): number {
  return compare(a[0], b[0]) || compare(a[1], b[1]);
}

/** Sorts some entries. */
export function inOrder(
  entries: readonly RegistryEntry[],
  sort: RegistrySort,
): RegistryEntry[] {
  return entries
    .map(entry => ({ entry, position: positionOf(entry, sort) }))
    .sort((a, b) => comparePositions(a.position, b.position))
    .map(({ entry }) => entry);
}

/** A position of text that stands in a cursor; undefined when it is none. */
export function readPosition(text: string): Position | undefined {
  try {
    const position: unknown = JSON.parse(text);
    if (Array.isArray(position) && position.length === 2) {
      const [by, entityRef]: unknown[] = position;
      if (
        (typeof by === 'string' || typeof by === 'number') &&
        typeof entityRef === 'string'
      ) {
        return [by, entityRef];
      }
    }
  } catch {
    // It is no position either.
  }
  return undefined;
}

function compare(a: string | number, b: string | number): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
