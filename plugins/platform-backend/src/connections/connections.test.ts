import { ConnectionMap } from '@ridgeway/plugin-platform-common';
import { EXAMPLE_WORLD, sector, service } from '../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';

const CHARGE = 'sectors/payments/charge.yaml';

const OLDER = {
  v1alpha1: {
    path: 'sectors/legacy/flat.yaml',
    text: `# The first we wrote.
apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: flat, sector: legacy }
spec:
  image: registry.example/flat:1.0.0 # pinned
  callers:
    - commerce/checkout # baskets
    - commerce/kiosk
  replicas: 2
`,
    taken: '    - commerce/kiosk\n',
  },
  v1beta1: {
    path: 'sectors/legacy/listed.yaml',
    text: `apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: listed, sector: legacy }
spec:
  containers: { app: { image: registry.example/listed:1.0.0 } }
  inbound:
    - service: commerce/checkout
    # Until the spring.
    - service: commerce/kiosk
      ports: [http]
  ports: { http: { port: 80 } }
`,
    taken:
      '    # Until the spring.\n    - service: commerce/kiosk\n      ports: [http]\n',
  },
};

const WORLD: Record<string, string> = {
  ...EXAMPLE_WORLD,
  'sectors/commerce/checkout.yaml': service('commerce', 'checkout', {
    resources: `  resources:
    charge: { type: service, id: payments/charge }
    gone: { type: service, id: payments/gone }
    orders: { type: service, id: retail/orders }
    stock: { type: service, id: retail/stock }
`,
  }),
  [CHARGE]: service('payments', 'charge', {
    consents: `  consents:
    # Needed to take money.
    - from: commerce/checkout
    # Long gone.
    - from: commerce/kiosk
`,
  }),
  'sectors/payments/ledger.yaml': `apiVersion: ridgeway.dev/v1
kind: MeshMember
metadata: { name: ledger, sector: payments }
spec:
  selector: { app: ledger }
  serviceAccount: ledger
  ports: { http: { port: 8080 } }
  consents: [{ from: payments/charge }]
`,
  'sectors/legacy/sector.yaml': sector('legacy'),
  ...Object.fromEntries(
    Object.values(OLDER).map(({ path, text }) => [path, text]),
  ),
  'sectors/retail/sector.yaml': sector('retail'),
  'sectors/retail/orders.yaml': service('retail', 'orders'),
  'sectors/retail/stock.yaml': service('retail', 'stock', {
    consents: `  consents: [{ from: 'commerce/*' }]\n`,
  }),
};

function edge({ connections }: ConnectionMap, callee: string, caller?: string) {
  return connections.find(
    each => each.callee === callee && (!caller || each.caller === caller),
  );
}

describe('connections', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform({ world: WORLD });
  }, 60_000);
  afterAll(() => platform?.stop());

  it('tells every edge with its state and what stands in its way', async () => {
    const map = await platform.client('lee').getConnections();
    expect(
      map.services.map(({ subject, version }) => [subject, version]),
    ).toEqual(
      expect.arrayContaining([
        ['payments/charge', 'ridgeway.dev/v1'],
        ['payments/gone', undefined],
      ]),
    );
    expect(edge(map, 'payments/charge', 'commerce/checkout')).toEqual({
      caller: 'commerce/checkout',
      callee: 'payments/charge',
      state: 'active',
      environments: [
        { name: 'production', state: 'active' },
        { name: 'staging', state: 'active' },
      ],
    });
    expect(edge(map, 'retail/orders')).toMatchObject({
      state: 'awaiting-callee',
      environments: [
        { name: 'production', problem: 'ConsentMissing' },
        { name: 'staging', problem: 'ConsentMissing' },
      ],
      message: expect.stringMatching(
        /^retail\/orders has not consented to calls from commerce\/checkout\./,
      ),
    });
    expect(edge(map, 'retail/stock')).toMatchObject({
      state: 'awaiting-callee',
      environments: [{ problem: 'WildcardConsentDenied' }, {}],
      message: expect.stringContaining('only by a wildcard'),
    });
    expect(edge(map, 'payments/ledger')).toMatchObject({
      caller: 'payments/charge',
      state: 'awaiting-caller',
    });
  });

  it('tells of what is called without existing, and who would own it', async () => {
    const map = await platform.client('lee').getConnections();
    expect(edge(map, 'payments/gone')).toMatchObject({
      environments: [{ problem: 'CalleeMissing' }, {}],
      message: expect.stringContaining('there is no such service'),
    });
    const of = (subject: string) =>
      map.services.find(each => each.subject === subject);
    expect(of('payments/gone')).toEqual({
      subject: 'payments/gone',
      sector: 'payments',
      owner: 'group:default/payments',
      kind: 'missing',
      ports: [],
    });
    expect(of('payments/ledger')).toMatchObject({
      kind: 'MeshMember',
      ports: ['http'],
    });
  });

  it('narrows to a sector, to a service, and to one that is not there', async () => {
    const client = platform.client('lee');
    const callees = async (filter: { sector?: string; service?: string }) =>
      (await client.getConnections(filter)).connections.map(
        ({ callee }) => callee,
      );
    expect(await callees({ sector: 'retail' })).toEqual([
      'retail/orders',
      'retail/stock',
    ]);
    expect(await callees({ service: 'payments/charge' })).toEqual([
      'payments/charge',
      'payments/charge',
      'payments/ledger',
    ]);
    expect(await callees({ service: 'payments/gone' })).toEqual([
      'payments/gone',
    ]);
    expect(await callees({ service: 'no/where' })).toEqual([]);
  });

  it('names the open request for an edge', async () => {
    const client = platform.client('ana');
    const { id } = await client.openRequest({
      kind: 'consent',
      subject: 'commerce/checkout',
      object: 'retail/orders',
      reason: 'Orders are shown in the basket',
    });
    for (const filter of [
      {},
      { sector: 'retail' },
      { service: 'retail/orders' },
    ]) {
      const map = await client.getConnections(filter);
      expect(edge(map, 'retail/orders')).toMatchObject({ request: id });
    }
    await client.withdrawRequest(id);
    const after = await client.getConnections();
    expect(edge(after, 'retail/orders')).not.toHaveProperty('request');
  });

  it('takes a consent back with the lines that belong to it', async () => {
    const change = await platform.client('lee').getConsentRemoval({
      caller: 'commerce/kiosk',
      callee: 'payments/charge',
    });
    expect(change).toMatchObject({
      base: expect.stringMatching(/^[0-9a-f]{40}$/),
      message:
        'Take back the consent of payments/charge to calls from commerce/kiosk',
      documents: [
        {
          path: CHARGE,
          text: WORLD[CHARGE].replace(
            '    # Long gone.\n    - from: commerce/kiosk\n',
            '',
          ),
        },
      ],
    });
  });

  it('leaves a comment above the first of several, which may speak of all', async () => {
    const { documents } = await platform.client('lee').getConsentRemoval({
      caller: 'commerce/checkout',
      callee: 'payments/charge',
    });
    expect(documents[0].text).toBe(
      WORLD[CHARGE].replace('    - from: commerce/checkout\n', ''),
    );
  });

  it.each([
    ['legacy/flat', OLDER.v1alpha1],
    ['legacy/listed', OLDER.v1beta1],
  ])(
    'takes a consent out of %s, which stays in its older version',
    async (callee, { path, text, taken }) => {
      const { documents } = await platform.client('pat').getConsentRemoval({
        caller: 'commerce/kiosk',
        callee,
      });
      expect(documents).toEqual([{ path, text: text.replace(taken, '') }]);
    },
  );

  it('takes back the consent of a workload that the platform does not run', async () => {
    const { documents } = await platform.client('lee').getConsentRemoval({
      caller: 'payments/charge',
      callee: 'payments/ledger',
    });
    expect(documents[0].text).toContain('port: 8080');
    expect(documents[0].text).not.toContain('payments/charge');
  });

  it.each([
    ['retail/stock', 'commerce/checkout', /by the wildcard "commerce\/\*"/],
    ['retail/orders', 'commerce/checkout', /nothing to take back/],
    [
      'payments/gone',
      'commerce/checkout',
      /There is no service payments\/gone/,
    ],
  ])(
    'says why there is nothing of %s to take back',
    async (callee, caller, why) => {
      await expect(
        platform.client('lee').getConsentRemoval({ caller, callee }),
      ).rejects.toMatchObject({
        body: { error: { message: expect.stringMatching(why) } },
      });
    },
  );
});
