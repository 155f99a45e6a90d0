import { audited } from '@ridgeway/plugin-platform-node';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/status`, `/rebuild`: how far the ledger was read, and reading it again. */
export function addStatusRoutes(
  router: ApiRouter,
  { auditor, guard, projector, readSoon, status }: ApiOptions,
): void {
  router.get('/status', async (req, res) => {
    await guard.read(req);
    res.json(await status.get());
  });

  router.post('/rebuild', async (req, res) => {
    await guard.rebuild(req);
    await audited(
      auditor,
      { eventId: 'insights-rebuild', request: req, meta: {} },
      () => projector.rebuild(),
    );
    await readSoon();
    res.json(await status.get());
  });
}
