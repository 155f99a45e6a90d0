import {
  platformIntentReadPermission,
  platformTokenIssuePermission,
  platformTokenRevokePermission,
} from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/tokens`: the signed-in person's own tokens for Git. */
export function addTokenRoutes(
  router: ApiRouter,
  { auditor, guard, tokens }: ApiOptions,
): void {
  router.get('/tokens', async (req, res) => {
    const person = await guard.person(req, [platformIntentReadPermission]);
    res.json({ items: await tokens.list(person.entityRef) });
  });

  router.post('/tokens', async (req, res) => {
    const { name, days } = req.body;
    const issued = await audited(
      auditor,
      { eventId: 'token-issue', request: req, meta: { name, days } },
      async () => {
        const person = await guard.person(req, [platformTokenIssuePermission]);
        return tokens.issue(person.entityRef, { name, days });
      },
    );
    res.status(201).json(issued);
  });

  router.delete('/tokens/:id', async (req, res) => {
    const { id } = req.params;
    await audited(
      auditor,
      { eventId: 'token-revoke', request: req, meta: { id } },
      async () => {
        const person = await guard.person(req, [platformTokenRevokePermission]);
        await tokens.revoke(person.entityRef, id);
      },
    );
    res.status(204).end();
  });
}
