import { measureFunnel } from '../../adoption/funnel/measureFunnel';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/adoption/funnel`: how far services came, and how long each step took. */
export function addAdoptionFunnelRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf, sources }: ApiOptions,
): void {
  router.get('/adoption/funnel', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const hasClusters = (await sources.get()).some(
      ({ kind, state }) => kind === 'cluster' && state !== 'missing',
    );
    const [head, steps] = await Promise.all([
      headOf(context),
      measureFunnel(context, { hasClusters }),
    ]);
    res.json({ ...head, steps });
  });
}
