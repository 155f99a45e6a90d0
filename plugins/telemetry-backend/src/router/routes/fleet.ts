import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/services`, `/traffic`: services side by side, and who calls whom. */
export function addFleetRoutes(
  router: ApiRouter,
  { guard, views }: ApiOptions,
): void {
  router.get('/services', async (req, res) => {
    await guard.read(req);
    const { teams, ...filter } = req.query;
    res.json(await views.overview({ ...filter, teams: teams?.split(',') }));
  });

  router.get('/traffic', async (req, res) => {
    await guard.read(req);
    res.json(await views.map(req.query));
  });
}
