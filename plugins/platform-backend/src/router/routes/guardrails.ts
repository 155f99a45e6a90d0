import { NotFoundError } from '@backstage/errors';
import { platformIntentReadPermission } from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { Snapshot } from '../../derivation/Snapshot';
import { recordVisit } from '../../guardrails/recordVisit';
import {
  guardrailIds,
  toGuardrailSummary,
  toGuardrailView,
} from '../../guardrails/toGuardrailView';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { withRenewals } from '../withRenewals';

/** `/guardrails`: what holds, why, and how to work with it. */
export function addGuardrailRoutes(
  router: ApiRouter,
  { auditor, derivation, guard, ledger, platformTeam, requests }: ApiOptions,
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
    const credentials = await guard.reader(req, platformIntentReadPermission);
    const snapshot = derivation.current();
    const { id } = req.params;
    assertExists(snapshot, id);
    const view = toGuardrailView(snapshot, id, {
      now: new Date(),
      platformTeam,
    });
    res.json({
      ...view,
      exceptions: await withRenewals(view.exceptions, requests, credentials),
    });
  });

  router.post('/guardrails/:id/visits', async (req, res) => {
    const { id } = req.params;
    const { subject } = req.body;
    const recorded = await audited(
      auditor,
      {
        eventId: 'guardrail-visit',
        request: req,
        meta: { id, subject },
        severityLevel: 'low',
      },
      async () => {
        const person = await guard.person(req, [platformIntentReadPermission]);
        const snapshot = derivation.current();
        assertExists(snapshot, id);
        const [sector] = subject.split('/');
        // The examples of guardrails' pages are about a sector that does not exist.
        if (!snapshot.world.sectors.has(sector)) {
          return false;
        }
        return recordVisit(ledger, snapshot.world, {
          guardrail: id,
          subject,
          person,
          at: new Date(),
        });
      },
    );
    res.json({ recorded });
  });
}

function assertExists({ world }: Snapshot, id: string): void {
  if (!guardrailIds(world).includes(id)) {
    throw new NotFoundError(
      `There is no guardrail ${id}. The list of guardrails shows those that exist.`,
    );
  }
}
