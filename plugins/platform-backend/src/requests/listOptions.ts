import { RequestFilter } from '@ridgeway/plugin-platform-common';
import { decodeCursor } from '@ridgeway/plugin-platform-node';
import { Caller } from './access/RequestAccess';
import { SectorOwners } from './access/SectorOwners';
import { RequestCriterion, RequestQueryOptions } from './store/RequestStore';
import { StoredRequest } from './store/StoredRequest';

const DEFAULT_LIMIT = 50;

/**
 * What a filter asks for of what somebody may read.
 *
 * @throws InputError when the cursor is not one that the list gave
 */
export function listOptions(
  filter: RequestFilter,
  { person, rights }: Caller,
  sectors: SectorOwners,
): RequestQueryOptions {
  const { scope = 'all', limit = DEFAULT_LIMIT, cursor, ...rest } = filter;
  const refs = [...(person?.ownershipRefs ?? [])];
  const within: Record<typeof scope, RequestQueryOptions['criteria']> = {
    deciding: [{ owners: refs }, ...rights.criteria('decide')],
    mine: [{ requesters: person ? [person.entityRef] : [] }],
    sector: [sectorsOf(refs, sectors)],
    all: [],
  };
  return {
    ...rest,
    ...(scope === 'deciding' && { state: 'open' }),
    criteria: [...rights.criteria('read'), ...within[scope]],
    order: scope === 'deciding' ? 'oldest' : 'newest',
    limit,
    ...(cursor !== undefined && { after: decodeCursor(cursor, readPosition) }),
  };
}

/** Where a request stands in a list, for its cursor. */
export function positionOf({ createdAt, id }: StoredRequest): string {
  return `${createdAt} ${id}`;
}

function sectorsOf(refs: string[], sectors: SectorOwners): RequestCriterion {
  return { sectors: sectors.ownedBy(refs) };
}

function readPosition(position: string): RequestQueryOptions['after'] {
  const [createdAt, id] = position.split(' ');
  return id ? { createdAt, id } : undefined;
}
