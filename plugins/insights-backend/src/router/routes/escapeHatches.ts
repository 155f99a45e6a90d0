import { hatchItems } from '../../hatches/hatchItems';
import { hatchPatterns } from '../../hatches/hatchPatterns';
import { hatchView } from '../../hatches/hatchView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/escape-hatches`: who leaves the paved road, with what, and what they work around. */
export function addEscapeHatchRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/escape-hatches', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const [head, view] = await Promise.all([
      headOf(context),
      hatchView(context),
    ]);
    res.json({ ...head, ...view });
  });

  router.get('/escape-hatches/items', async (req, res) => {
    await guard.read(req);
    const { limit = 50, cursor, format, ...filter } = req.query;
    const context = await contextOf(filter);
    if (format === 'csv') {
      const { items } = await hatchItems(context, filter);
      sendCsv(res, 'exceptions', items, {
        exception: ({ exception }) => exception,
        service: ({ subject }) => subject,
        owner: ({ owner }) => owner,
        kind: ({ kind }) => kind,
        leaves: ({ leaves }) => leaves,
        granted: ({ grantedAt }) => grantedAt,
        expires: ({ expires }) => expires,
        renewals: ({ renewals }) => renewals,
        state: ({ state }) => state,
      });
      return;
    }
    const page = await hatchItems(context, { ...filter, cursor, limit });
    res.json({ ...page, asOf: context.asOf });
  });

  router.get('/escape-hatches/patterns', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const items = await hatchPatterns(context);
    if (req.query.format === 'csv') {
      sendCsv(res, 'patterns', items, {
        pattern: ({ id }) => id,
        teams: ({ teams }) => teams.join(' '),
        services: ({ services }) => services.join(' '),
        share: ({ share }) => share.value ?? undefined,
        exceptions: ({ exceptions }) => exceptions.join(' '),
        renewals: ({ renewals }) => renewals,
        since: ({ since }) => since,
        decision: ({ decision }) => decision?.outcome,
      });
      return;
    }
    res.json({ ...(await headOf(context)), items });
  });
}
