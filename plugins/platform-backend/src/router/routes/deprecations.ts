import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  platformDeprecationManagePermission,
  platformDeprecationSnoozePermission,
  platformIntentReadPermission,
} from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { Person } from '../../people/Person';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { IncomingRequest } from '../RequestGuard';

/** `/deprecations`: what goes away, until when, and whom it affects. */
export function addDeprecationRoutes(
  router: ApiRouter,
  { auditor, deprecations, guard }: ApiOptions,
): void {
  const { reminders, service, snoozing, writer } = deprecations;

  const manages = (credentials: BackstageCredentials) =>
    guard.allows(credentials, platformDeprecationManagePermission);

  /** Does what is for those who manage deprecations. */
  function managed<T>(
    action: string,
    req: IncomingRequest,
    id: string,
    run: (person: Person) => Promise<T>,
  ): Promise<T> {
    return audited(
      auditor,
      { eventId: `deprecation-${action}`, request: req, meta: { id } },
      async () =>
        run(await guard.person(req, [platformDeprecationManagePermission])),
    );
  }

  router.get('/deprecations', async (req, res) => {
    const reader = await guard.reader(req, platformIntentReadPermission);
    res.json({ items: service.list(await manages(reader)) });
  });

  router.post('/deprecations', async (req, res) => {
    const input = req.body;
    res.json(
      await managed('save', req, input.id, person =>
        writer.save(input, person),
      ),
    );
  });

  router.post('/deprecations/preview', async (req, res) => {
    await guard.person(req, [platformDeprecationManagePermission]);
    res.json(await service.preview(req.body));
  });

  router.get('/deprecations/:id', async (req, res) => {
    const reader = await guard.reader(req, platformIntentReadPermission);
    res.json(await service.get(req.params.id, await manages(reader)));
  });

  router.post('/deprecations/:id/enforce', async (req, res) => {
    const { id } = req.params;
    res.json(
      await managed('enforce', req, id, person =>
        writer.enforce(id, req.body, person),
      ),
    );
  });

  router.post('/deprecations/:id/undo', async (req, res) => {
    const { id } = req.params;
    res.json(await managed('undo', req, id, person => writer.undo(id, person)));
  });

  router.post('/deprecations/:id/remind', async (req, res) => {
    const { id } = req.params;
    res.json(
      await managed('remind', req, id, async person => {
        const { document } = service.find(id);
        const { entityRef } = person;
        return {
          reminded: await reminders.remind(document, req.body.teams, entityRef),
        };
      }),
    );
  });

  router.post('/deprecations/:id/snooze', async (req, res) => {
    const { id } = req.params;
    const { team, until } = req.body;
    const meta = { id, team, until };
    res.json(
      await audited(
        auditor,
        { eventId: 'deprecation-snooze', request: req, meta },
        async () => {
          const person = await guard.person(req, [
            platformDeprecationSnoozePermission,
          ]);
          await snoozing.snooze(service.find(id).document, req.body, person);
          const { credentials } = await guard.signedIn(req);
          return service.get(id, await manages(credentials));
        },
      ),
    );
  });
}
