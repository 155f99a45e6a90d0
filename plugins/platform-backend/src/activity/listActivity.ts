import {
  ActivityEntry,
  ActivityFilter,
  Page,
} from '@ridgeway/plugin-platform-common';
import { decodeCursor, encodeCursor } from '@ridgeway/plugin-platform-node';
import { FactsAbout, Ledger } from '../ledger/Ledger';
import { toActivityEntry } from './toActivityEntry';

const DEFAULT_LIMIT = 50;

/** Kept for figures: the diff of the same commit shows it to people. */
const NOT_SHOWN: readonly string[] = ['intent.fields'];

/**
 * A page of what happened, newest first.
 *
 * @throws InputError when the cursor is not one that this list gave
 */
export async function listActivity(
  ledger: Ledger,
  filter: ActivityFilter,
): Promise<Page<ActivityEntry>> {
  const { subject, kind, limit = DEFAULT_LIMIT, cursor } = filter;
  const before =
    cursor === undefined ? undefined : decodeCursor(cursor, readPosition);
  const { facts, total } = await ledger.readAbout({
    subject,
    kind,
    except: NOT_SHOWN,
    before,
    // One more tells whether there is a next page.
    limit: limit + 1,
  });
  const shown = facts.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toActivityEntry),
    totalItems: total,
    ...(facts.length > limit &&
      last && { nextCursor: encodeCursor(`${last.at} ${last.position}`) }),
  };
}

function readPosition(text: string): FactsAbout['before'] {
  const match = /^(\S{1,30}) (\d{1,15})$/.exec(text);
  return match ? { at: match[1], position: Number(match[2]) } : undefined;
}
