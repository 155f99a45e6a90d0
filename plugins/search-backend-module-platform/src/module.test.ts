import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  eventsServiceFactory,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModulePg from '@backstage/plugin-search-backend-module-pg';
import {
  INTENTS_CHANGED_TOPIC,
  RequestSummary,
} from '@ridgeway/plugin-platform-common';
import { fakePermissions } from './__testUtils__/fakePermissions';
import { fakePlatform, FakeWorld } from './__testUtils__/fakePlatform';
import searchModulePlatform from './index';

jest.setTimeout(180_000);

const request: RequestSummary = {
  id: 'r-1',
  kind: 'secret',
  state: 'open',
  subject: 'commerce/checkout',
  object: 'payments/stripe-key',
  title: 'commerce/checkout asks to read payments/stripe-key',
  reason: 'Cards are declined in the umbrella shop',
  owner: 'group:default/payments',
  requestedBy: 'user:default/ana',
  createdAt: '2026-11-01T08:00:00Z',
  comments: 0,
  safe: true,
  mayDecide: false,
  example: false,
};

function newWorld(): FakeWorld {
  return {
    head: 'c1',
    intents: [
      {
        path: 'sectors/commerce/checkout.yaml',
        subject: 'commerce/checkout',
        kind: 'Service',
        owner: 'group:default/commerce',
        description: 'Takes the money',
        text: 'image: registry.example/checkout:1.4.2 # the turquoise one\n',
      },
    ],
    guardrails: [
      {
        id: 'secrets-need-consent',
        title: 'Secrets need consent',
        why: 'A leaked key once emptied the till.',
        owner: 'group:default/platform',
        layers: ['derivation'],
        overridable: false,
        builtIn: true,
        exceptionsInForce: 0,
        denied: 0,
      },
    ],
    requests: [
      request,
      { ...request, id: 'r-2', reason: 'Something about gardens' },
      { ...request, id: 'r-3', reason: 'Something about lighthouses' },
    ],
  };
}

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const engines: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];

async function start(id: TestDatabaseId, world: FakeWorld) {
  const knex = await databases.init(id);
  const callers = new Set<string>();
  let announce: (() => Promise<void>) | undefined;
  const probe = createBackendPlugin({
    pluginId: 'probe',
    register(env) {
      env.registerInit({
        deps: { events: eventsServiceRef },
        async init({ events }) {
          announce = () =>
            events.publish({ topic: INTENTS_CHANGED_TOPIC, eventPayload: {} });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      searchPlugin,
      searchModulePg,
      searchModulePlatform,
      probe,
      fakePlatform(world, callers),
      fakePermissions({
        'r-1': ['user:default/ana', 'user:default/lee'],
        'r-2': ['user:default/lee'],
        'r-3': ['user:default/lee'],
      }),
      eventsServiceFactory,
      schedulerServiceFactory,
      mockServices.database.factory({ knex, migrations: { skip: false } }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
    ],
  });
  const find = async (person: string, term: string, type?: string) => {
    const query = new URLSearchParams({
      term,
      ...(type ? { 'types[0]': type } : {}),
    });
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/search/query?${query}`,
      {
        headers: {
          authorization: mockCredentials.user.header(`user:default/${person}`),
        },
      },
    );
    const { results = [] } = await response.json();
    return results.map(
      (result: { document: { location: string } }) => result.document.location,
    );
  };
  return {
    find,
    callers,
    announce: async () => announce?.(),
    stop: () => backend.stop(),
  };
}

async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 45_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, 250));
    }
  }
}

for (const id of engines) {
  const describeHere = databases.supports(id) ? describe : describe.skip;
  // eslint-disable-next-line jest/valid-title
  describeHere(`searchModulePlatform on ${id}`, () => {
    it('finds each by what it says, and follows a commit', async () => {
      const world = newWorld();
      const { find, announce, callers, stop } = await start(id, world);
      const intentTab = '/catalog/commerce/component/checkout/intent';

      await eventually(async () => {
        expect(await find('noa', 'turquoise')).toEqual([intentTab]);
        expect(await find('noa', 'till')).toEqual([
          '/guardrails/secrets-need-consent',
        ]);
        expect(await find('ana', 'umbrella')).toEqual(['/requests/r-1']);
      });
      expect(await find('noa', 'commerce/checkout', 'intent')).toEqual([
        intentTab,
      ]);
      expect([...callers]).toEqual(['plugin:search']);

      world.head = 'c2';
      world.intents = [
        {
          ...world.intents[0],
          path: 'sectors/commerce/basket.yaml',
          subject: 'commerce/basket',
          text: 'image: registry.example/basket:1 # the crimson one\n',
        },
      ];
      await announce();
      await eventually(async () => {
        expect(await find('noa', 'crimson')).toEqual([
          '/catalog/commerce/component/basket/intent',
        ]);
        expect(await find('noa', 'turquoise')).toEqual([]);
      });
      await stop();
    });

    it('keeps requests from those who may not read them', async () => {
      const { find, stop } = await start(id, newWorld());
      await eventually(async () => {
        expect((await find('lee', 'something', 'request')).sort()).toEqual([
          '/requests/r-2',
          '/requests/r-3',
        ]);
      });
      expect(await find('lee', 'gardens')).toEqual(['/requests/r-2']);
      expect(await find('ana', 'gardens')).toEqual([]);
      expect(await find('noa', 'umbrella', 'request')).toEqual([]);
      await stop();
    });

    it('has an index of requests before there is any', async () => {
      const world = newWorld();
      world.requests = [];
      const { find, stop } = await start(id, world);
      await eventually(async () => {
        expect(await find('noa', 'requests', 'request')).toEqual(['/requests']);
      });
      await stop();
    });
  });
}
