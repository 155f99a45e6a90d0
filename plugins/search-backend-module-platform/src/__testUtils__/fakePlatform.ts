import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  GuardrailSummary,
  IntentDocument,
  RequestSummary,
} from '@ridgeway/plugin-platform-common';
import Router from 'express-promise-router';

/** What the platform has at present. */
export interface FakeWorld {
  head: string;
  intents: IntentDocument[];
  guardrails: GuardrailSummary[];
  requests: RequestSummary[];
}

/** Answers as the platform does; `callers` is who asked. */
export function fakePlatform(world: FakeWorld, callers: Set<string>) {
  return createBackendPlugin({
    pluginId: 'platform',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          const router = Router();
          router.use(async (req, _res, next) => {
            const { principal } = await httpAuth.credentials(req, {
              allow: ['service'],
            });
            callers.add(principal.subject);
            next();
          });
          router.get('/v1/registry', async (_req, res) => {
            res.json({ head: world.head, sectors: [], services: [] });
          });
          router.get('/v1/intents', async (_req, res) => {
            res.json({ items: world.intents, head: world.head });
          });
          router.get('/v1/guardrails', async (_req, res) => {
            res.json({ items: world.guardrails });
          });
          router.get('/v1/guardrails/:id', async (req, res) => {
            const found = world.guardrails.find(
              ({ id }) => id === req.params.id,
            );
            res.json({ ...found, advice: ['Ask the owner of the key.'] });
          });
          // Two requests on the first page, to see that the next one is asked for.
          router.get('/v1/requests', async (req, res) => {
            const start = Number(req.query.cursor ?? 0);
            const items = world.requests.slice(start, start + 2);
            const more = start + 2 < world.requests.length;
            res.json({
              items,
              totalItems: world.requests.length,
              ...(more ? { nextCursor: String(start + 2) } : {}),
            });
          });
          http.use(router);
        },
      });
    },
  });
}
