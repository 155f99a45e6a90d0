import { Fact } from '@ridgeway/plugin-platform-common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  EXAMPLE_WORLD,
  service,
  STRIPE_PERMIT,
} from '../__testUtils__/exampleWorld';
import { startTestPlatform } from '../__testUtils__/startTestPlatform';
import { TestIntents } from '../__testUtils__/TestIntents';
import { MIGRATIONS } from '../database/migrate';
import { DerivationService } from '../derivation/DerivationService';
import { FactRecorder } from './FactRecorder';
import { KnexLedger } from './KnexLedger';

jest.setTimeout(180_000);

const PERMIT = 'sectors/payments/policies/commerce-checkout.cedar';

describe('FactRecorder', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let intents: TestIntents;
  let ledger: KnexLedger;

  beforeEach(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    const knex = await databases.init('SQLITE_3');
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
  });
  afterEach(() => intents.remove());

  /** A backend that starts, sees the head and records it. */
  async function start() {
    const derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    const recorder = new FactRecorder({ ledger, host: intents.host });
    derivation.onChange(change => recorder.recordChange(change));
    await derivation.refresh();
    return derivation;
  }

  const facts = (type: string): Promise<Fact[]> =>
    ledger
      .read({ after: 0, limit: 1000 })
      .then(all => all.filter(fact => fact.type === type));

  it('records a fact for each path of each commit, once', async () => {
    await start();
    await start();
    const committed = await facts('intent.committed');
    expect(committed.map(({ data }) => data.path)).toEqual(
      Object.keys(EXAMPLE_WORLD).sort(),
    );
    expect(committed[0]).toMatchObject({ actor: 'platform' });
    expect(
      committed.find(({ subject }) => subject === 'payments'),
    ).toMatchObject({ partition: 'example' });
  });

  it('mends what was committed while nobody recorded', async () => {
    await start();
    await intents.commit({
      'sectors/commerce/a.yaml': service('commerce', 'a'),
    });
    await intents.commit({
      'sectors/commerce/b.yaml': service('commerce', 'b'),
    });
    await start();
    const subjects = (await facts('intent.committed')).map(
      ({ subject }) => subject,
    );
    expect(subjects.slice(-2)).toEqual(['commerce/a', 'commerce/b']);
    expect(
      (await facts('derivation.evaluated'))
        .slice(-2)
        .map(f => f.subject)
        .sort(),
    ).toEqual(['commerce/a', 'commerce/b']);
  });

  it('says of a derivation whether it was the first, and what was missing', async () => {
    const derivation = await start();
    const of = async () =>
      (await facts('derivation.evaluated')).filter(
        ({ subject }) => subject === 'commerce/checkout',
      );
    expect(await of()).toMatchObject([
      {
        data: {
          met: false,
          firstTry: true,
          unmet: expect.arrayContaining([
            expect.objectContaining({ type: 'PolicyAuthorized' }),
          ]),
        },
      },
    ]);
    await intents.commit({ [PERMIT]: STRIPE_PERMIT });
    await derivation.refresh();
    expect((await of())[1]).toMatchObject({
      data: { met: true, firstTry: false, unmet: [] },
    });
  });

  it('starts over when the repository was replaced', async () => {
    await start();
    await ledger.append([], { source: 'commits', value: 'f'.repeat(40) });
    await start();
    expect(await facts('intent.committed')).toHaveLength(
      Object.keys(EXAMPLE_WORLD).length,
    );
  });
});

describe('facts of the API', () => {
  it('are read by position, with the person who acted', async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'ridgeway-facts-'));
    const platform = await startTestPlatform({ dataDirectory });
    const client = platform.client('ana');
    const before = await client.getFacts({ limit: 1000 });
    await client.change({
      documents: [
        {
          path: 'sectors/commerce/cart.yaml',
          text: service('commerce', 'cart'),
        },
      ],
      message: 'Cart',
    });
    await client.issueToken({ name: 'laptop', days: 1 });
    const after = await client.getFacts({ after: before.next });
    expect(after.items).toMatchObject([
      {
        position: before.next + 1,
        type: 'intent.committed',
        subject: 'commerce/cart',
        actor: 'user:default/ana',
        data: {
          message: 'Cart',
          author: 'Ana Silva',
          byPlatformTeam: false,
          intent: { kind: 'Service', change: 'created' },
        },
        partition: 'live',
      },
      { type: 'intent.fields', subject: 'commerce/cart' },
      { type: 'derivation.evaluated', subject: 'commerce/cart' },
      { type: 'token.issued', actor: 'user:default/ana' },
    ]);
    expect(JSON.stringify(after.items)).not.toContain('rwt_');
    expect(await client.getFacts({ after: after.next })).toEqual({
      items: [],
      next: after.next,
    });
    await platform.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });
});
