import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { listExceptions } from '../../views/listExceptions';
import { openRenewals } from '../openRenewals';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/exceptions`: who has left the paved road, why, and until when. */
export function addExceptionRoutes(
  router: ApiRouter,
  { derivation, guard, platformTeam, requests }: ApiOptions,
): void {
  router.get('/exceptions', async (req, res) => {
    const credentials = await guard.reader(req, platformIntentReadPermission);
    const caller = await requests.access.of(credentials);
    const renewals = await openRenewals(requests, caller);
    const { world } = derivation.current();
    const options = { now: new Date(), platformTeam };
    res.json({
      items: listExceptions(world, req.query, options).map(exception => {
        const renewal = renewals.get(`${exception.sector}/${exception.id}`);
        return renewal === undefined ? exception : { ...exception, renewal };
      }),
    });
  });
}
