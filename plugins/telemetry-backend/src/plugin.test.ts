import {
  createBackendModule,
  createBackendPlugin,
  coreServices,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  TelemetrySource,
  telemetrySourcesExtensionPoint,
} from '@ridgeway/plugin-telemetry-node';
import { NotFoundError } from '@backstage/errors';
import Router from 'express-promise-router';
import { companyPlatform } from './__testUtils__/company';
import { telemetryPlugin } from './plugin';

/** The part of the platform backend that telemetry reads. */
const platformPlugin = createBackendPlugin({
  pluginId: 'platform',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        const platform = companyPlatform([{ subject: 'shop/cart' }]);
        const router = Router();
        router.get('/v1/sectors', async (_req, res) => {
          res.json(await platform.getSectors());
        });
        router.get('/v1/services/:sector/:name', async (req, res) => {
          const { name, sector } = req.params;
          res.json(await platform.getService({ name, sector }));
        });
        router.get('/v1/services', async (_req, res) => {
          res.json(await platform.getServices());
        });
        router.get('/v1/intents', async (_req, res) => {
          res.json(await platform.getIntents());
        });
        router.get('/v1/connections', async (_req, res) => {
          res.json(await platform.getConnections());
        });
        router.get('/v1/activity', async (_req, res) => {
          res.json(await platform.getActivity({ subject: 'shop/cart' }));
        });
        httpRouter.use(router);
      },
    });
  },
});

/** A module that brings telemetry of its own. */
function sourceModule(source: TelemetrySource) {
  return createBackendModule({
    pluginId: 'telemetry',
    moduleId: 'own',
    register(env) {
      env.registerInit({
        deps: { telemetry: telemetrySourcesExtensionPoint },
        async init({ telemetry }) {
          telemetry.addSource(source);
        },
      });
    },
  });
}

const OWN: TelemetrySource = {
  id: 'own',
  label: 'A store of our own',
  covers: () => true,
  signals: async () => ({
    rate: { value: 7, points: [] },
    findings: [],
  }),
  requests: async () => ({}),
  alerts: async () => [],
  edges: async () => {
    throw new NotFoundError('no such table: secret_calls');
  },
  summaries: async () => new Map(),
  check: async () => {},
};

async function startBackend({
  result = AuthorizeResult.ALLOW,
  source,
}: {
  result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  source?: TelemetrySource;
} = {}) {
  const { server } = await startTestBackend({
    features: [
      platformPlugin,
      telemetryPlugin,
      ...(source ? [sourceModule(source)] : []),
      mockServices.permissions.mock({
        authorize: async () => [{ result }],
      }).factory,
    ],
  });
  const base = `http://127.0.0.1:${server.port()}/api/telemetry/v1`;
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${base}${path}`, {
      headers: { authorization: mockCredentials.user.header(), ...headers },
    });
    return { status: response.status, body: await response.json() };
  };
}

describe('/api/telemetry/v1', () => {
  it.each([
    '/services',
    '/services/shop/cart/signals',
    '/services/shop/cart/slo',
    '/services/shop/cart/alerts',
    '/services/shop/cart/traffic',
    '/traffic',
  ])('%s says so where nothing is configured', async path => {
    const ask = await startBackend();
    const { body, status } = await ask(path);
    expect(status).toBe(200);
    expect(body.findings).toContainEqual(
      expect.objectContaining({
        reason: 'NoSource',
        docs: 'how-to/connect-prometheus',
      }),
    );
  });

  it('leaves the window to who is asked where none is chosen', async () => {
    const ask = await startBackend({
      source: {
        ...OWN,
        reaches: from => Date.now() - from.getTime() < 20 * 60_000,
      },
    });
    const minutesOf = async (query: string) => {
      const { body } = await ask(`/services/shop/cart/signals${query}`);
      return (Date.parse(body.to) - Date.parse(body.from)) / 60_000;
    };
    expect(await minutesOf('')).toBe(15);
    expect(await minutesOf('?range=1h')).toBe(60);
  });

  it('has no sources where nothing is configured', async () => {
    const ask = await startBackend();
    expect(await ask('/sources')).toEqual({ status: 200, body: { items: [] } });
  });

  it.each(['/services', '/services/shop/cart/signals', '/traffic', '/sources'])(
    '%s is for those whom the policy gives it',
    async path => {
      const denied = await startBackend({ result: AuthorizeResult.DENY });
      const { body, status } = await denied(path);
      expect(status).toBe(403);
      expect(body.error.message).toContain('telemetry.read');
      const ask = await startBackend();
      const anonymous = await ask(path, {
        authorization: mockCredentials.none.header(),
      });
      expect(anonymous.status).toBe(401);
    },
  );

  it.each([
    ['/services/shop/cart/signals?range=2h', 400, /range/],
    ['/services/shop/cart/signals?from=2026-11-01T00:00:00Z', 400, /both from/],
    [
      '/services/shop/cart/signals?from=yesterday&to=today',
      400,
      /moments such as/,
    ],
    [
      '/services/shop/cart/signals?from=2026-01-01T00:00:00Z&to=2026-11-01T00:00:00Z',
      400,
      /longer than 31 days/,
    ],
    [
      '/services/shop/cart/signals?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z',
      400,
      /end at least 15 seconds/,
    ],
    ['/services/shop/cart/slo?environment=moon', 400, /staging, production/],
    ['/services/shop/.*/signals', 404, /no service shop\/\.\*/],
    ['/services/shop/%22%7D%20or%20x/signals', 404, /no service/],
    ['/services?limit=1000', 400, /limit/],
    ['/services?cursor=x', 400, /cursor/],
  ])('%s is answered with %i', async (path, expected, message) => {
    const ask = await startBackend();
    const { body, status } = await ask(path);
    expect(body.error.message).toMatch(message);
    expect(status).toBe(expected);
  });

  it('asks sources that modules bring, before those of the configuration', async () => {
    const ask = await startBackend({ source: OWN });
    const { body } = await ask('/services/shop/cart/signals');
    expect(body).toMatchObject({
      origin: { source: 'own', label: 'A store of our own' },
      rate: { value: 7 },
    });
    expect(await ask('/sources')).toMatchObject({
      body: { items: [{ source: 'own', state: 'up' }] },
    });
  });

  it('keeps what a source says of itself out of answers', async () => {
    const ask = await startBackend({ source: OWN });
    const { body, status } = await ask('/services/shop/cart/traffic');
    expect(status).toBe(200);
    expect(body.findings).toMatchObject([{ reason: 'SourceDown' }]);
    expect(JSON.stringify(body)).not.toContain('secret_calls');
  });
});
