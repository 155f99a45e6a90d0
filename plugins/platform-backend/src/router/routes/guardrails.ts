import { NotFoundError } from '@backstage/errors';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import {
  guardrailIds,
  toGuardrailSummary,
  toGuardrailView,
} from '../../guardrails/toGuardrailView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';

/** `/guardrails`: what holds, why, and how to work with it. */
export function addGuardrailRoutes(
  router: ApiRouter,
  { derivation, guard, platformTeam }: ApiOptions,
): void {
  router.get('/guardrails', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const options = { now: new Date(), platformTeam };
    res.json({
      items: guardrailIds(snapshot.world)
        .map(id => toGuardrailSummary(snapshot, id, options))
        .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    });
  });

  router.get('/guardrails/:id', async (req, res) => {
    await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const { id } = req.params;
    if (!guardrailIds(snapshot.world).includes(id)) {
      throw new NotFoundError(
        `There is no guardrail ${id}. The list of guardrails shows those that exist.`,
      );
    }
    res.json(toGuardrailView(snapshot, id, { now: new Date(), platformTeam }));
  });
}
