import { InputError } from '@backstage/errors';
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

/** Writes the position after which the next page begins. */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * Reads what {@link encodeCursor} wrote.
 *
 * @throws InputError when it did not
 */
export function decodeCursor(cursor: string): Position {
  try {
    const position: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
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
    // Refused below, with whatever else is no position.
  }
  throw new InputError(
    'The cursor is not one that this list gave. Start again without a cursor.',
  );
}

function compare(a: string | number, b: string | number): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
