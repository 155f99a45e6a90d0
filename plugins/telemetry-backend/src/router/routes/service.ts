import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/services/{sector}/{name}/...`: what one service does. */
export function addServiceRoutes(
  router: ApiRouter,
  { guard, views }: ApiOptions,
): void {
  router.get('/services/:sector/:name/signals', async (req, res) => {
    await guard.read(req);
    res.json(await views.signals({ ...req.params, ...req.query }));
  });

  router.get('/services/:sector/:name/slo', async (req, res) => {
    await guard.read(req);
    res.json(await views.objectives({ ...req.params, ...req.query }));
  });

  router.get('/services/:sector/:name/alerts', async (req, res) => {
    await guard.read(req);
    res.json(await views.alerts({ ...req.params, ...req.query }));
  });

  router.get('/services/:sector/:name/traffic', async (req, res) => {
    await guard.read(req);
    res.json(await views.traffic({ ...req.params, ...req.query }));
  });
}
