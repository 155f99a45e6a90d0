import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { listIntents } from '../../views/listIntents';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/intents`: the documents as written. */
export function addIntentRoutes(
  router: ApiRouter,
  { derivation, guard }: ApiOptions,
): void {
  router.get('/intents', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    res.json(listIntents(derivation.current(), req.query));
  });
}
