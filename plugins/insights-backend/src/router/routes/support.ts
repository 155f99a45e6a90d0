import { supportView } from '../../support/supportView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/support`: what was asked of the platform team, and how soon it answered. */
export function addSupportRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/support', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const view = await supportView(context);
    if (req.query.format === 'csv') {
      sendCsv(res, 'support', view.months, {
        month: ({ at }) => at,
        P0: ({ P0 }) => P0,
        P1: ({ P1 }) => P1,
        P2: ({ P2 }) => P2,
        P3: ({ P3 }) => P3,
      });
      return;
    }
    res.json({ ...(await headOf(context)), ...view });
  });
}
