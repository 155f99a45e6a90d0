import {
  Page,
  ServiceFilter,
  ServiceSummary,
} from '@ridgeway/plugin-platform-common';
import { decodeCursor, encodeCursor } from '@ridgeway/plugin-platform-node';
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
  const { cursor } = filter;
  const last = cursor === undefined ? '' : decodeCursor(cursor, readPosition);
  const start = matching.findIndex(service => positionOf(service) > last);
  const items = start < 0 ? [] : matching.slice(start, start + limit);
  const more = start >= 0 && start + limit < matching.length;
  return {
    items,
    totalItems: matching.length,
    ...(more
      ? { nextCursor: encodeCursor(positionOf(items[items.length - 1])) }
      : {}),
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

function readPosition(position: string): string | undefined {
  return position.includes(' ') ? position : undefined;
}
