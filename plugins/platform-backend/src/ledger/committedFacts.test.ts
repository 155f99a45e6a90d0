import { FactData } from '@ridgeway/plugin-platform-common';
import { mockServices } from '@backstage/backend-test-utils';
import {
  EXAMPLE_WORLD,
  service,
  STRIPE_PERMIT,
} from '../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { TestIntents } from '../__testUtils__/TestIntents';
import { MIGRATIONS } from '../database/migrate';
import { DerivationService } from '../derivation/DerivationService';
import { FactRecorder } from './FactRecorder';
import { KnexLedger } from './KnexLedger';

jest.setTimeout(180_000);

const PLATFORM = 'platform/platform.yaml';
const CART = 'sectors/commerce/cart.yaml';
const WEB = `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: web }
spec:
  owner: group:default/web
  purpose: The shop
  environments: [{ name: live, cluster: prod }]
`;

describeOnDatabases('facts of commits', connect => {
  let intents: TestIntents;
  let ledger: KnexLedger;
  let derivation: DerivationService;

  beforeEach(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    derivation = await start();
  });
  afterEach(() => intents.remove());

  /** A backend that starts and sees the head. */
  async function start(platformTeam: Record<string, boolean> = {}) {
    const started = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    const recorder = new FactRecorder({
      ledger,
      host: intents.host,
      platformTeamAmong: async () => new Map(Object.entries(platformTeam)),
    });
    started.onChange(change => recorder.recordChange(change));
    await started.refresh();
    return started;
  }

  /** What is recorded of a step. */
  async function after(step: () => Promise<unknown>) {
    const { length } = await ledger.read({ after: 0, limit: 1000 });
    await step();
    await derivation.refresh();
    return ledger.read({ after: length, limit: 1000 });
  }

  const commit = (files: Record<string, string | undefined>) => () =>
    intents.commit(files);

  const changesIn = (facts: Awaited<ReturnType<typeof after>>) =>
    facts
      .filter(({ type }) => type === 'intent.committed')
      .map(({ subject, data }) => ({ subject, intent: data.intent }));

  it('say what was done to which intent, and whose it was then', async () => {
    const made = await after(
      commit({
        'sectors/web/sector.yaml': WEB,
        'sectors/web/shop.yaml': service('web', 'shop'),
      }),
    );
    const intent = {
      version: 'ridgeway.dev/v1',
      owner: 'group:default/web',
      environments: ['live'],
    };
    expect(changesIn(made)).toEqual([
      {
        subject: 'web',
        intent: { ...intent, kind: 'Sector', change: 'created' },
      },
      {
        subject: 'web/shop',
        intent: { ...intent, kind: 'Service', change: 'created' },
      },
    ]);
    const changed = await after(
      commit({
        'sectors/web/shop.yaml': `${service('web', 'shop')}\n# more\n`,
      }),
    );
    expect(changesIn(changed)).toMatchObject([
      { intent: { ...intent, change: 'changed' } },
    ]);
    // The team was dissolved: what was recorded before stays what it was.
    await after(
      commit({
        'sectors/web/sector.yaml': WEB.replace('default/web', 'default/retail'),
      }),
    );
    const removed = await after(commit({ 'sectors/web/shop.yaml': undefined }));
    expect(changesIn(removed)).toMatchObject([
      {
        intent: { ...intent, owner: 'group:default/retail', change: 'removed' },
      },
    ]);
  });

  it('take a change of the manifests of a package for a change of the package', async () => {
    const FOLDER = 'sectors/web/manifests/search';
    const manifest = (name: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`;
    await after(
      commit({
        'sectors/web/sector.yaml': WEB,
        'sectors/web/search.yaml': `apiVersion: ridgeway.dev/v1
kind: Package
metadata: { name: search, sector: web }
spec: { folder: ${FOLDER} }
`,
        [`${FOLDER}/map.yaml`]: manifest('search'),
      }),
    );
    const made = await after(
      commit({
        [`${FOLDER}/map.yaml`]: manifest('search-2'),
        'sectors/web/manifests/other/map.yaml': manifest('other'),
      }),
    );
    expect(changesIn(made)).toEqual([
      { subject: 'web', intent: undefined },
      {
        subject: 'web/search',
        intent: {
          ...{ kind: 'Package', version: 'ridgeway.dev/v1' },
          ...{ owner: 'group:default/web', environments: ['live'] },
          change: 'changed',
        },
      },
    ]);
  });

  it('follow a service to its new name and sector, and to its next derivation', async () => {
    await after(
      commit({
        'sectors/web/sector.yaml': WEB,
        [CART]: service('commerce', 'cart'),
      }),
    );
    const moved = await after(
      commit({
        [CART]: undefined,
        'sectors/web/basket.yaml': service('web', 'basket'),
      }),
    );
    expect(changesIn(moved)).toEqual([
      { subject: 'commerce/cart', intent: undefined },
      {
        subject: 'web/basket',
        intent: {
          kind: 'Service',
          version: 'ridgeway.dev/v1',
          change: 'moved',
          from: 'commerce/cart',
          owner: 'group:default/web',
          environments: ['live'],
        },
      },
    ]);
    expect(
      moved.find(({ type }) => type === 'derivation.evaluated'),
    ).toMatchObject({
      subject: 'web/basket',
      data: { firstTry: false },
    });
  });

  it('keep what a document was that nobody can read any more', async () => {
    await after(commit({ [CART]: service('commerce', 'cart') }));
    const broken = await after(commit({ [CART]: 'kind: [' }));
    expect(changesIn(broken)).toMatchObject([
      { intent: { kind: 'Service', change: 'changed' } },
    ]);
    const gone = await after(commit({ [CART]: undefined }));
    expect(changesIn(gone)).toMatchObject([
      {
        subject: 'commerce/cart',
        intent: { kind: 'Service', change: 'removed' },
      },
    ]);
  });

  it('are the same when they are mended after the process was killed', async () => {
    await intents.commit({ 'sectors/web/sector.yaml': WEB });
    await intents.commit({ 'sectors/web/shop.yaml': service('web', 'shop') });
    await intents.commit({
      'sectors/web/sector.yaml': WEB.replace('default/web', 'default/retail'),
    });
    const [{ length }] = [await ledger.read({ after: 0, limit: 1000 })];
    await Promise.all([start(), start()]);
    const owners = (await ledger.read({ after: length, limit: 1000 }))
      .filter(({ type }) => type === 'intent.committed')
      .map(({ subject, data }) => [subject, Object(data.intent).owner]);
    expect(owners).toEqual([
      ['web', 'group:default/web'],
      ['web/shop', 'group:default/web'],
      ['web', 'group:default/retail'],
    ]);
  });

  it('say whether the platform team made the change, where that is known', async () => {
    const actor = 'user:default/pat';
    const push = async () => {
      const parent = await intents.host.getHead();
      await intents.host.commit({
        parent,
        changes: [{ path: CART, text: service('commerce', 'cart') }],
        author: { name: 'Pat', email: 'pat@test.example', entityRef: actor },
        message: 'Cart',
      });
    };
    derivation = await start({ [actor]: true });
    const [fact] = await after(push);
    expect(fact).toMatchObject({ actor, data: { byPlatformTeam: true } });
    const [unknown] = await after(commit({ [CART]: undefined }));
    expect(unknown.data).not.toHaveProperty('byPlatformTeam');
  });

  it('name the fields that an intent uses when they are others than before', async () => {
    const fieldsOf = (facts: Awaited<ReturnType<typeof after>>) =>
      facts.filter(({ type }) => type === 'intent.fields');
    const [first] = fieldsOf(
      await after(commit({ [CART]: service('commerce', 'cart') })),
    );
    expect(first).toMatchObject({
      subject: 'commerce/cart',
      data: {
        kind: 'Service',
        used: expect.arrayContaining(['spec.containers.*.image']),
      },
    });
    expect(
      fieldsOf(
        await after(
          commit({ [CART]: `${service('commerce', 'cart')}\n# same\n` }),
        ),
      ),
    ).toEqual([]);
    const [second] = fieldsOf(
      await after(
        commit({
          [CART]: `${service('commerce', 'cart').trimEnd()}\n  replicas: 1\n`,
        }),
      ),
    );
    expect(second.data.used).toContain('spec.replicas');
    expect(second.data.changed).not.toContain('spec.replicas');
  });

  it('keep every target that was ever set, and when', async () => {
    const settings = (targets: string) =>
      `${EXAMPLE_WORLD[
        PLATFORM
      ].trimEnd()}\n  targets: { adoption: ${targets} }\n`;
    const said = async (text: string) =>
      (await after(commit({ [PLATFORM]: text })))
        .filter(({ type }) => type === 'settings.changed')
        .map(({ data }): FactData<'settings.changed'>['adoption'] =>
          Object(data.adoption),
        );
    expect(await said(settings('{ 6m: 0.3 }'))).toEqual([{ '6m': 0.3 }]);
    expect(await said(`${settings('{ 6m: 0.3 }')}# same\n`)).toEqual([]);
    expect(await said(settings('{ 6m: 0.5 }'))).toEqual([{ '6m': 0.5 }]);
  });

  it('tell once of a gate that says no, also over a restart', async () => {
    const denied = async () =>
      (await ledger.read({ after: 0, limit: 1000 })).filter(
        ({ type, subject }) =>
          type === 'gate.denied' && subject === 'commerce/checkout',
      );
    const first = await denied();
    expect(first[0]).toMatchObject({
      data: {
        gate: 'AccessSecret',
        object: expect.stringContaining('payments/stripe-key'),
        owner: 'group:default/payments',
      },
    });
    const path = 'sectors/commerce/checkout.yaml';
    await intents.commit({ [path]: `${EXAMPLE_WORLD[path]}\n# more\n` });
    derivation = await start();
    expect(await denied()).toHaveLength(first.length);
    const permit = 'sectors/payments/policies/commerce-checkout.cedar';
    await after(commit({ [permit]: STRIPE_PERMIT }));
    await after(commit({ [permit]: undefined }));
    expect(await denied()).toHaveLength(2 * first.length);
  });
});
