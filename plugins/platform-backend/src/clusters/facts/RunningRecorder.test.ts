import { mockServices } from '@backstage/backend-test-utils';
import { readFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { TestIntents } from '../../__testUtils__/TestIntents';
import { MIGRATIONS } from '../../database/migrate';
import { DerivationService } from '../../derivation/DerivationService';
import { KnexLedger } from '../../ledger/KnexLedger';
import { KnexLiveStore } from '../store/KnexLiveStore';
import { LiveObject } from '../store/LiveStore';
import { RunningRecorder } from './RunningRecorder';

jest.setTimeout(180_000);

const KIND = { cluster: 'prod', apiVersion: 'apps/v1', kind: 'Deployment' };

function running(subject: string, more: Partial<LiveObject> = {}): LiveObject {
  return {
    ...KIND,
    namespace: 'any',
    name: subject.replace('/', '-'),
    subject,
    environment: 'production',
    revision: 'abc',
    since: '2026-11-20T09:00:00Z',
    health: { level: 'healthy', message: '1 of 1 pod ready' },
    healthSince: '2026-11-20T09:01:00Z',
    isWorkload: true,
    ...more,
  };
}

describeOnDatabases('RunningRecorder', connect => {
  let intents: TestIntents;
  let derivation: DerivationService;
  let ledger: KnexLedger;
  let store: KnexLiveStore;
  let knex: Knex;

  const replica = () =>
    new RunningRecorder({
      derivation,
      ledger: new KnexLedger(knex),
      store: new KnexLiveStore(knex),
      now: () => new Date('2026-11-20T10:00:00Z'),
    });
  const see = (...objects: LiveObject[]) =>
    store.putKind(
      {
        ...KIND,
        state: 'read',
        seenAt: '2026-11-20T10:00:00.000Z',
        message: undefined,
      },
      objects,
    );
  const facts = () => ledger.read({ after: 0, limit: 100 });

  beforeEach(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger: mockServices.logger.mock(),
    });
    await derivation.refresh();
    knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    store = new KnexLiveStore(knex);
  });
  afterEach(() => intents.remove());

  it('writes it once, when two replicas see it at the same time', async () => {
    await see(running('payments/charge'), running('commerce/checkout'));
    await Promise.all([replica().record(), replica().record()]);
    await replica().record();
    const all = await facts();
    expect(all.map(({ subject }) => subject).sort()).toEqual([
      'commerce/checkout',
      'payments/charge',
    ]);
    expect(all.map(readFact)).toContainEqual(
      expect.objectContaining({
        type: 'service.running',
        at: '2026-11-20T09:01:00.000Z',
        data: { environment: 'production', cluster: 'prod' },
      }),
    );
  });

  it('writes nothing again when pods come back, or the object is made anew', async () => {
    await see(running('payments/charge'));
    await replica().record();
    await see();
    await see(running('payments/charge', { healthSince: undefined }));
    await replica().record();
    expect(await facts()).toHaveLength(1);
  });

  it('believes no label that no intent bears out', async () => {
    await see(
      running('payments/nobody'),
      running('payments/charge', { environment: 'staging' }),
    );
    await replica().record();
    expect(await facts()).toEqual([]);
  });

  it('never lies in the future, whatever the clock of a cluster says', async () => {
    await see(
      running('payments/charge', { healthSince: '2027-01-01T00:00:00Z' }),
    );
    await replica().record();
    expect((await facts())[0].at).toBe('2026-11-20T10:00:00.000Z');
  });
});
