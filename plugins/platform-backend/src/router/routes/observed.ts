import { audited } from '@ridgeway/plugin-platform-node';
import { observedFact } from '../../ledger/observedFact';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/facts/observed`: telemetry saw a service, for plugins. */
export function addObservedRoutes(
  router: ApiRouter,
  { auditor, derivation, guard, ledger }: ApiOptions,
): void {
  router.post('/facts/observed', async (req, res) => {
    const { subject, environment } = req.body;
    res.json(
      await audited(
        auditor,
        {
          eventId: 'ledger-observed',
          request: req,
          meta: { subject, environment },
          severityLevel: 'low',
        },
        async () => {
          await guard.plugin(req);
          const { world } = derivation.current();
          const appended = await ledger.append([
            observedFact(world, { subject, environment }, new Date()),
          ]);
          return { recorded: appended.length > 0 };
        },
      ),
    );
  });
}
