import { platformFactReadPermission } from '@ridgeway/plugin-platform-common';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/facts`: the ledger. */
export function addFactRoutes(
  router: ApiRouter,
  { guard, ledger }: ApiOptions,
): void {
  router.get('/facts', async (req, res) => {
    await guard.reader(req, platformFactReadPermission);
    const { after = 0, limit = 100 } = req.query;
    const items = await ledger.read({ after, limit });
    res.json({ items, next: items.at(-1)?.position ?? after });
  });
}
