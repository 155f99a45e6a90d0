import { platformCodeCreatePermission } from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/code`: repositories for service code. */
export function addCodeRoutes(
  router: ApiRouter,
  { auditor, code, derivation, facts, guard }: ApiOptions,
): void {
  router.post('/code', async (req, res) => {
    const { sector, service } = req.body;
    res.json(
      await audited(
        auditor,
        { eventId: 'code-create', request: req, meta: { sector, service } },
        async () => {
          const person = await guard.person(req, [
            platformCodeCreatePermission,
          ]);
          const result = await code.create(req.body, person);
          // Killed in between, the step of the template is repeated: the same files are the same
          // commit, and the fact about it is written then.
          const { world } = derivation.current();
          await facts.recordCode(person, req.body, result, world);
          return result;
        },
      ),
    );
  });
}
