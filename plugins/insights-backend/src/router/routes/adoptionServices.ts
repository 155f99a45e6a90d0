import { listServices } from '../../adoption/services/listServices';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/adoption/services`: the services behind a number. */
export function addAdoptionServiceRoutes(
  router: ApiRouter,
  { contextOf, guard }: ApiOptions,
): void {
  router.get('/adoption/services', async (req, res) => {
    await guard.read(req);
    const { state, reason, search, limit = 50, cursor, format } = req.query;
    const context = await contextOf(req.query);
    const selection = { state, reason, search };
    if (format !== 'csv') {
      res.json(await listServices(context, { ...selection, limit, cursor }));
      return;
    }
    const { items } = await listServices(context, selection);
    sendCsv(res, 'services', items, {
      service: ({ entityRef }) => entityRef,
      owner: ({ owner }) => owner,
      kind: ({ kind }) => kind,
      version: ({ version }) => version,
      environments: ({ environments }) => environments.join(' '),
      states: ({ states }) => states.join(' '),
      'first intent': ({ firstIntentAt }) => firstIntentAt,
      derived: ({ derivedAt }) => derivedAt,
      running: ({ runningAt }) => runningAt,
      'last change': ({ lastChangeAt }) => lastChangeAt,
      example: ({ example }) => String(example),
    });
  });
}
