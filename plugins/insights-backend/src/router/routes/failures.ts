import { failureRows } from '../../failures/failureRows';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/adoption/failures`: for which reasons derivations fail, and how long that lasts. */
export function addFailureRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/adoption/failures', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const items = await failureRows(context);
    if (req.query.format === 'csv') {
      sendCsv(res, 'failures', items, {
        reason: ({ reason }) => reason,
        failures: ({ failures }) => failures,
        open: ({ open }) => open,
        services: ({ services }) => services,
        'median minutes to resolve': ({ timeToResolve }) =>
          timeToResolve.value ?? undefined,
        'share resolved without help': ({ selfResolved }) =>
          selfResolved.value ?? undefined,
        'guardrail pages opened': ({ pagesOpened }) => pagesOpened,
        requests: ({ requests }) => requests,
      });
      return;
    }
    res.json({ ...(await headOf(context)), items });
  });
}
