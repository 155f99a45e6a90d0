import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ExceptionView, readAllPages } from '@ridgeway/plugin-platform-common';
import { sectorOf } from '../derivation/subjects';
import { Caller } from '../requests/access/RequestAccess';
import { Requests } from '../requests/startRequests';

const PAGE = 200;

/** Exceptions with the open requests to renew them, as far as the reader may read those. */
export async function withRenewals(
  exceptions: ExceptionView[],
  { access, service }: Pick<Requests, 'access' | 'service'>,
  credentials: BackstageCredentials,
): Promise<ExceptionView[]> {
  if (exceptions.length === 0) {
    return exceptions;
  }
  const renewals = await openRenewals(service, await access.of(credentials));
  return exceptions.map(exception => {
    const renewal = renewals.get(`${exception.sector}/${exception.id}`);
    return renewal === undefined ? exception : { ...exception, renewal };
  });
}

/** Ids of the requests by `sector/exception`. */
async function openRenewals(
  service: Requests['service'],
  caller: Caller,
): Promise<Map<string, string>> {
  const open = await readAllPages(cursor =>
    service.list(
      { state: 'open', kind: 'exception', limit: PAGE, cursor },
      caller,
    ),
  );
  return new Map(
    open.flatMap(({ id, subject, renews }) =>
      renews === undefined ? [] : [[`${sectorOf(subject)}/${renews}`, id]],
    ),
  );
}
