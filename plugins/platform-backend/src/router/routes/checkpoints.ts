import { audited } from '@ridgeway/plugin-platform-node';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/facts/checkpoints`: what stands for facts that are forgotten, for plugins. */
export function addCheckpointRoutes(
  router: ApiRouter,
  { auditor, checkpoints, guard }: ApiOptions,
): void {
  router.get('/facts/checkpoints', async (req, res) => {
    await guard.plugin(req);
    res.json(await checkpoints.read(req.query));
  });

  router.post('/facts/checkpoints', async (req, res) => {
    const { checkpoint, part, upTo } = req.body;
    await audited(
      auditor,
      {
        eventId: 'ledger-checkpoint',
        request: req,
        meta: { checkpoint, part, upTo },
        severityLevel: 'low',
      },
      async () => {
        await guard.plugin(req);
        await checkpoints.append(req.body);
      },
    );
    res.json({ upTo });
  });
}
