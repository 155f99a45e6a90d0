import {
  REGISTRY_FLAGS,
  RegistryCounts,
  RegistryEntry,
  RegistryEntryFilter,
  RegistryPage,
} from '@ridgeway/plugin-platform-common';
import { decodeCursor, encodeCursor } from '@ridgeway/plugin-platform-node';
import { comparePositions, positionOf, readPosition } from './order';
import { RegistryContents } from './RegistryContents';

const DEFAULT_LIMIT = 50;

/**
 * A page of the entries that pass the filter. The next page begins after the last entry of this
 * one, so entries that come or go meanwhile are neither repeated nor make others be skipped.
 *
 * @throws InputError when the cursor is not one that this list gave
 */
export function listEntries(
  contents: RegistryContents,
  filter: RegistryEntryFilter,
): RegistryPage {
  const { flag, sort = 'name', limit = DEFAULT_LIMIT, cursor } = filter;
  const after =
    cursor === undefined ? undefined : decodeCursor(cursor, readPosition);
  const passing = contents.sorted(sort).filter(matcher(filter));
  const flagged =
    flag === undefined
      ? passing
      : passing.filter(({ flags }) => flags.includes(flag));
  const start = after
    ? flagged.findIndex(
        entry => comparePositions(positionOf(entry, sort), after) > 0,
      )
    : 0;
  const items = start < 0 ? [] : flagged.slice(start, start + limit);
  const last = items.at(-1);
  const more = last !== undefined && last !== flagged.at(-1);
  return {
    items,
    totalItems: flagged.length,
    counts: countFlags(passing),
    choices: contents.choices(),
    ...(more
      ? { nextCursor: encodeCursor(JSON.stringify(positionOf(last, sort))) }
      : {}),
  };
}

function matcher(
  filter: RegistryEntryFilter,
): (entry: RegistryEntry) => boolean {
  const { kind, owner, sector } = filter;
  const words = (filter.search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  return entry => {
    if (
      (kind !== undefined && entry.kind !== kind) ||
      (owner !== undefined && entry.owner !== owner) ||
      (sector !== undefined && entry.sector !== sector)
    ) {
      return false;
    }
    const text = `${entry.entityRef} ${entry.title} ${entry.owner}`;
    const searched = words.length > 0 ? text.toLowerCase() : text;
    return words.every(word => searched.includes(word));
  };
}

function countFlags(entries: readonly RegistryEntry[]): RegistryCounts {
  const counts: RegistryCounts = {
    all: entries.length,
    unowned: 0,
    'owner-gone': 0,
    'off-platform': 0,
    denied: 0,
    'awaiting-consent': 0,
    exception: 0,
  };
  for (const { flags } of entries) {
    for (const flag of REGISTRY_FLAGS) {
      counts[flag] += flags.includes(flag) ? 1 : 0;
    }
  }
  return counts;
}
