import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { listActivity } from '../../activity/listActivity';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/activity`: the history of a sector or service, in sentences. */
export function addActivityRoutes(
  router: ApiRouter,
  { guard, ledger }: ApiOptions,
): void {
  router.get('/activity', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    res.json(await listActivity(ledger, req.query));
  });
}
