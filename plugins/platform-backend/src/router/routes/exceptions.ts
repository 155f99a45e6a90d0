import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { listExceptions } from '../../views/listExceptions';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/exceptions`: who has left the paved road, why, and until when. */
export function addExceptionRoutes(
  router: ApiRouter,
  { derivation, guard }: ApiOptions,
): void {
  router.get('/exceptions', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const { world } = derivation.current();
    res.json({ items: listExceptions(world, req.query, new Date()) });
  });
}
