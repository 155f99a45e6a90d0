import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/sources`: what is asked, and whether it answers. */
export function addSourceRoutes(
  router: ApiRouter,
  { guard, views }: ApiOptions,
): void {
  router.get('/sources', async (req, res) => {
    await guard.read(req);
    res.json(await views.sources());
  });
}
