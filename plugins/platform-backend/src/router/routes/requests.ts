import { platformRequestOpenPermission } from '@ridgeway/plugin-platform-common';
import { audited } from '@ridgeway/plugin-platform-node';
import { Request } from 'express';
import { Requester } from '../../requests/RequestService';
import { ApiOptions } from '../ApiOptions';
import { ApiRouter } from '../ApiRouter';
import { IncomingRequest } from '../RequestGuard';

/** `/requests`: what somebody asks an owner for. */
export function addRequestRoutes(
  router: ApiRouter,
  { auditor, guard, requests }: ApiOptions,
): void {
  const { access, grants, service } = requests;

  async function requesterOf(req: IncomingRequest): Promise<Requester> {
    const { credentials, person } = await guard.signedIn(req);
    return { ...(await access.of(credentials)), person };
  }

  /** Does something to a request, and answers with what it is then. */
  function write(
    action: string,
    req: IncomingRequest & Request<{ id: string }>,
    run: (id: string, requester: Requester) => Promise<void>,
  ) {
    const { id } = req.params;
    return audited(
      auditor,
      { eventId: `request-${action}`, request: req, meta: { id } },
      async () => {
        const requester = await requesterOf(req);
        await run(id, requester);
        return service.get(id, requester);
      },
    );
  }

  router.get('/requests', async (req, res) => {
    const caller = await access.of(await guard.credentials(req));
    res.json(await service.list(req.query, caller));
  });

  router.post('/requests', async (req, res) => {
    const { kind, subject, object } = req.body;
    const meta = { kind, subject, object };
    res.json(
      await audited(
        auditor,
        { eventId: 'request-open', request: req, meta },
        async () => {
          await guard.person(req, [platformRequestOpenPermission]);
          const requester = await requesterOf(req);
          const id = await service.open(req.body, requester);
          return service.get(id, requester);
        },
      ),
    );
  });

  router.post('/requests/draft', async (req, res) => {
    res.json(await service.draft(req.body, await requesterOf(req)));
  });

  router.get('/requests/:id', async (req, res) => {
    const caller = await access.of(await guard.credentials(req));
    res.json(await service.get(req.params.id, caller));
  });

  router.post('/requests/:id/grant', async (req, res) => {
    res.json(
      await write('grant', req, (id, requester) =>
        grants.grant(id, req.body, requester),
      ),
    );
  });

  router.post('/requests/:id/decline', async (req, res) => {
    res.json(
      await write('decline', req, (id, requester) =>
        service.decline(id, req.body, requester),
      ),
    );
  });

  router.post('/requests/:id/withdraw', async (req, res) => {
    res.json(
      await write('withdraw', req, (id, requester) =>
        service.withdraw(id, requester),
      ),
    );
  });

  router.post('/requests/:id/comments', async (req, res) => {
    res.json(
      await write('comment', req, (id, requester) =>
        service.comment(id, req.body.text, requester),
      ),
    );
  });
}
