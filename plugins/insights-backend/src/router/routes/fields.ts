import { fieldsView } from '../../fields/fieldsView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { sendCsv } from '../sendCsv';

/** `/fields`: who uses which field of an intent. */
export function addFieldRoutes(
  router: ApiRouter,
  { contextOf, guard, headOf }: ApiOptions,
): void {
  router.get('/fields', async (req, res) => {
    await guard.read(req);
    const context = await contextOf(req.query);
    const view = await fieldsView(context, req.query);
    if (req.query.format === 'csv') {
      sendCsv(res, 'fields', view.rows, {
        kind: ({ kind }) => kind,
        version: ({ version }) => version,
        field: ({ path }) => path,
        required: ({ required }) => (required ? 'yes' : 'no'),
        'share of documents': ({ use }) => use.value ?? undefined,
        documents: ({ use }) => use.n,
        'share changed from default': ({ changed }) =>
          changed.value ?? undefined,
        teams: ({ teams }) => teams.join(' '),
        band: ({ band }) => band,
        'share before': ({ before }) => before,
      });
      return;
    }
    res.json({ ...(await headOf(context)), ...view });
  });
}
