import {
  ConnectionFilter,
  platformIntentReadPermission,
  readAllPages,
} from '@ridgeway/plugin-platform-common';
import { consentRemoval } from '../../connections/consentRemoval';
import {
  ConsentRequest,
  toConnectionMap,
} from '../../connections/toConnectionMap';
import { Caller } from '../../requests/access/RequestAccess';
import { Requests } from '../../requests/startRequests';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** So many open requests are read at a time: more than are open at once in all but the largest companies. */
const PAGE = 1000;

/** `/connections`: who calls whom, and what stands in the way. */
export function addConnectionRoutes(
  router: ApiRouter,
  { derivation, guard, requests }: ApiOptions,
): void {
  router.get('/connections', async (req, res) => {
    const credentials = await guard.reader(req, platformIntentReadPermission);
    const caller = await requests.access.of(credentials);
    const asked = await openConsents(requests, req.query, caller);
    res.json(toConnectionMap(derivation.current(), req.query, asked));
  });

  router.get('/connections/removal', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    res.json(consentRemoval(derivation.current(), req.query));
  });
}

/** Open requests for consent that the reader may read. */
async function openConsents(
  { service }: Requests,
  filter: ConnectionFilter,
  caller: Caller,
): Promise<ConsentRequest[]> {
  return readAllPages(cursor =>
    service.list(
      {
        kind: 'consent',
        state: 'open',
        concerns: filter.service ?? filter.sector,
        limit: PAGE,
        cursor,
      },
      caller,
    ),
  );
}
