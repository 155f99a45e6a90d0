import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { listExceptions } from '../../views/listExceptions';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { withRenewals } from '../withRenewals';

/** `/exceptions`: who has left the paved road, why, and until when. */
export function addExceptionRoutes(
  router: ApiRouter,
  { derivation, guard, platformTeam, requests }: ApiOptions,
): void {
  router.get('/exceptions', async (req, res) => {
    const credentials = await guard.reader(req, platformIntentReadPermission);
    const { world } = derivation.current();
    const items = listExceptions(world, req.query, {
      now: new Date(),
      platformTeam,
    });
    res.json({ items: await withRenewals(items, requests, credentials) });
  });
}
