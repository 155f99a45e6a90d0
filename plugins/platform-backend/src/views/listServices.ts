import { InputError } from '@backstage/errors';
import {
  Page,
  ServiceFilter,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { toServiceSummary } from './toServiceSummary';
import { allMembers } from './worldIndex';

const DEFAULT_LIMIT = 50;

const summaries = new WeakMap<Snapshot, ServiceSummary[]>();

/**
 * A page of the services that pass the filter, sorted by `sector/name`.
 *
 * @throws InputError when the cursor is not one that this API gave
 */
export function listServices(
  snapshot: Snapshot,
  filter: ServiceFilter,
): Page<ServiceSummary> {
  const { limit = DEFAULT_LIMIT } = filter;
  const matching = summariesOf(snapshot).filter(service =>
    passes(service, filter),
  );
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

/** Snapshots never change, so services are summarised once for each and not for every page. */
function summariesOf(snapshot: Snapshot): ServiceSummary[] {
  const known = summaries.get(snapshot);
  if (known) {
    return known;
  }
  const all = allMembers(snapshot.world).map(member =>
    toServiceSummary(snapshot, member),
  );
  summaries.set(snapshot, all);
  return all;
}

function passes(service: ServiceSummary, filter: ServiceFilter): boolean {
  const { sector, owner, reason, health, search } = filter;
  return (
    (sector === undefined || service.sector === sector) &&
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
