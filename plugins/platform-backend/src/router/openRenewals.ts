import {
  RequestFilter,
  RequestSummary,
} from '@ridgeway/plugin-platform-common';
import { sectorOf } from '../derivation/subjects';
import { Caller } from '../requests/access/RequestAccess';
import { Requests } from '../requests/startRequests';

const PAGE = 200;

/** Open requests to renew an exception that the caller may read: their ids by `sector/exception`. */
export async function openRenewals(
  { service }: Pick<Requests, 'service'>,
  caller: Caller,
): Promise<Map<string, string>> {
  const open: RequestSummary[] = [];
  const filter: RequestFilter = {
    state: 'open',
    kind: 'exception',
    limit: PAGE,
  };
  let cursor: string | undefined;
  do {
    const page = await service.list({ ...filter, cursor }, caller);
    open.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return new Map(
    open.flatMap(({ id, subject, renews }) =>
      renews === undefined ? [] : [[`${sectorOf(subject)}/${renews}`, id]],
    ),
  );
}
