import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/sources`: what the portal reads from elsewhere, and whether it answers. */
export function addSourceRoutes(
  router: ApiRouter,
  { guard, sources }: ApiOptions,
): void {
  router.get('/sources', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const statuses = await Promise.all(sources.map(read => read()));
    res.json({ items: statuses.flat() });
  });
}
