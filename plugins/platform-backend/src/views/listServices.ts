import { InputError } from '@backstage/errors';
import {
  Page,
  ServiceFilter,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { toServiceSummary } from './toServiceSummary';
import { allMembers, membersOf } from './worldIndex';

const DEFAULT_LIMIT = 50;

/**
 * A page of the services that pass the filter, sorted by `sector/name`.
 *
 * @throws InputError when the cursor is not one that this API gave
 */
export function listServices(
  snapshot: Snapshot,
  filter: ServiceFilter,
): Page<ServiceSummary> {
  const { sector, limit = DEFAULT_LIMIT } = filter;
  const members =
    sector === undefined
      ? allMembers(snapshot.world)
      : membersOf(snapshot.world, sector);
  const matching = members
    .map(member => toServiceSummary(snapshot, member))
    .filter(service => passes(service, filter));
  const last = filter.cursor === undefined ? '' : decodeCursor(filter.cursor);
  const start = matching.findIndex(service => positionOf(service) > last);
  const items = start < 0 ? [] : matching.slice(start, start + limit);
  const more = start >= 0 && start + limit < matching.length;
  return {
    items,
    totalItems: matching.length,
    ...(more ? { nextCursor: encodeCursor(items[items.length - 1]) } : {}),
  };
}

function passes(service: ServiceSummary, filter: ServiceFilter): boolean {
  const { owner, reason, health, search } = filter;
  return (
    (owner === undefined || service.owner === owner) &&
    (reason === undefined || service.reasons.includes(reason)) &&
    (health === undefined || service.health === health) &&
    (search === undefined ||
      `${service.sector}/${service.name}`.includes(search.trim().toLowerCase()))
  );
}

/** Sorts as the list does: by sector, then by name. */
function positionOf({ sector, name }: ServiceSummary): string {
  return `${sector} ${name}`;
}

function encodeCursor(last: ServiceSummary): string {
  return Buffer.from(positionOf(last)).toString('base64url');
}

function decodeCursor(cursor: string): string {
  const position = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!position.includes(' ')) {
    throw new InputError(
      'The cursor is not one that this list gave. Start again without a cursor.',
    );
  }
  return position;
}
