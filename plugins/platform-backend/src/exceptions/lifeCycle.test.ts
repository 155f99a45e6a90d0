import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Fact } from '@ridgeway/plugin-platform-common';
import { exception, EXCEPTION_PATH } from '../__testUtils__/exception';
import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { TestIntents } from '../__testUtils__/TestIntents';
import { MIGRATIONS } from '../database/migrate';
import { DerivationService } from '../derivation/DerivationService';
import { FactRecorder } from '../ledger/FactRecorder';
import { KnexLedger } from '../ledger/KnexLedger';
import { ExceptionRecorder } from './ExceptionRecorder';
import { ExceptionWatch } from './ExceptionWatch';

jest.setTimeout(180_000);

/** Switching a guardrail off is permitted to whoever has a live exception. */
const BY_EXCEPTION = `permit (principal, action == Ridgeway::Action::"OverrideGuardrail", resource)
when { resource.excepted };
`;

describeOnDatabases('the life of an exception', connect => {
  let intents: TestIntents;
  let ledger: KnexLedger;
  let now: Date;
  let sent: NotificationSendOptions[];

  beforeEach(async () => {
    intents = await TestIntents.create({
      ...EXAMPLE_WORLD,
      'platform/policies/exceptions.cedar': BY_EXCEPTION,
    });
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    now = new Date('2026-11-20T12:00:00Z');
    sent = [];
  });
  afterEach(() => intents.remove());

  /** A backend that starts and sees the head; `pass` lets it see that time has gone by. */
  async function start(send?: () => Promise<void>) {
    const clock = () => now;
    const { host } = intents;
    const logger = mockServices.logger.mock();
    const derivation = new DerivationService({
      ...{ host, logger, now: clock },
      platformTeam: 'group:default/platform',
    });
    const facts = new FactRecorder({ ledger, host, now: clock });
    const exceptions = new ExceptionRecorder({ ledger, host, now: clock });
    derivation.onChange(change => facts.recordChange(change));
    derivation.onChange(change => exceptions.recordChange(change));
    await derivation.refresh();
    const watch = new ExceptionWatch({
      ...{ derivation, ledger, logger, now: clock },
      notifications: {
        async send(options) {
          await send?.();
          sent.push(options);
        },
      },
    });
    return {
      async pass(moment: string) {
        now = new Date(moment);
        await derivation.timePassed();
        await watch.look();
      },
      refresh: () => derivation.refresh(),
      look: () => watch.look(),
      reasons: () =>
        (derivation.current().subjects.get('payments/charge')?.conditions ?? [])
          .filter(({ status }) => status !== 'True')
          .map(({ reason }) => reason),
    };
  }

  const facts = async (type?: string): Promise<Fact[]> =>
    (await ledger.read({ after: 0, limit: 1000 })).filter(fact =>
      type ? fact.type === type : fact.type.startsWith('exception.'),
    );
  const events = async () =>
    (await facts()).map(({ type, data }) =>
      type === 'exception.reminded' ? `${type} ${data.step}` : type,
    );
  const grant = (parts: Parameters<typeof exception>[0] = {}) =>
    intents.commit({ [EXCEPTION_PATH]: exception(parts) }, 'Grant it\n');
  /** What the ledger says of the service, with the moment it was written down. */
  const turns = async () =>
    (await facts('derivation.evaluated'))
      .filter(({ subject }) => subject === 'payments/charge')
      .map(({ data }) => data.met);

  it('writes down grant, renewal and revocation, however they were committed', async () => {
    await grant();
    const backend = await start();
    await intents.commit({
      [EXCEPTION_PATH]: exception().replace('The vendor', 'A vendor'),
    });
    await grant({
      grantedAt: '2026-11-20',
      expires: '2027-03-01',
      renewals: 1,
    });
    await intents.commit({ [EXCEPTION_PATH]: 'kind: [' });
    await intents.commit({ [EXCEPTION_PATH]: undefined }, 'Fixed image\n');
    await backend.refresh();
    await start();
    expect(await facts()).toMatchObject([
      {
        type: 'exception.granted',
        subject: 'payments/charge',
        data: {
          exception: 'charge-as-root',
          path: EXCEPTION_PATH,
          leaves: 'restricted-pods',
          grantedBy: 'user:default/pat',
          expires: '2026-12-01',
        },
      },
      {
        type: 'exception.renewed',
        data: { before: '2026-12-01', expires: '2027-03-01' },
      },
      { type: 'exception.revoked', data: { message: 'Fixed image' } },
    ]);
  });

  it('takes another permission in the same place for a grant, and an earlier end for nothing', async () => {
    await grant();
    const backend = await start();
    await grant({ expires: '2026-11-25' });
    await grant({
      expires: '2026-11-25',
      overrides: '{ runAsRoot: true, readWriteRootFilesystem: true }',
    });
    await backend.refresh();
    expect(await events()).toEqual(['exception.granted', 'exception.granted']);
  });

  it('tells the owner of the sector and who asked, once for each step', async () => {
    await grant();
    const backend = await start();
    await backend.pass('2026-11-20T12:00:00Z');
    await backend.pass('2026-11-20T12:01:00Z');
    await backend.pass('2026-11-24T00:00:00Z');
    await (await start()).look();
    await backend.pass('2026-11-30T08:00:00Z');
    expect(await events()).toEqual([
      'exception.granted',
      'exception.reminded 14',
      'exception.reminded 7',
      'exception.reminded 1',
    ]);
    expect(sent.map(({ payload }) => payload.title)).toEqual([
      'The exception charge-as-root of payments/charge ends in 11 days',
      'The exception charge-as-root of payments/charge ends in 7 days',
      'The exception charge-as-root of payments/charge ends in 1 day',
    ]);
    expect(sent[0]).toMatchObject({
      recipients: {
        type: 'entity',
        entityRef: ['group:default/payments', 'user:default/lee'],
      },
      payload: {
        scope: 'exception:payments/charge-as-root',
        link: '/exceptions?sector=payments',
      },
    });
  });

  it('turns at the end without a commit, writes it down, tells it, and turns back by a renewal', async () => {
    await grant({ expires: '2026-12-01T12:00:00Z' });
    const backend = await start();
    expect(backend.reasons()).toEqual([]);
    await backend.pass('2026-12-01T11:59:59Z');
    expect(backend.reasons()).toEqual([]);
    await backend.pass('2026-12-01T12:00:00Z');
    expect(backend.reasons()).toEqual(
      expect.arrayContaining(['ExceptionExpired', 'Degraded']),
    );
    expect((await facts('exception.expired'))[0]).toMatchObject({
      at: '2026-12-01T12:00:00.000Z',
      actor: 'platform',
      subject: 'payments/charge',
    });
    expect(sent.at(-1)?.payload).toMatchObject({
      title: 'The exception charge-as-root of payments/charge has expired',
      severity: 'high',
    });
    await grant({
      grantedAt: '2026-12-01',
      expires: '2027-03-01',
      renewals: 1,
    });
    await backend.refresh();
    expect(backend.reasons()).toEqual([]);
    expect((await turns()).slice(-2)).toEqual([false, true]);
    await backend.look();
    expect((await events()).slice(-1)).toEqual(['exception.renewed']);
    await backend.pass('2027-02-01T12:00:00Z');
    expect((await events()).slice(-1)).toEqual(['exception.reminded 30']);
  });

  it('makes up for an end while the portal was down: each fact once, one reminder', async () => {
    await grant();
    await start();
    const before = await turns();
    now = new Date('2026-12-08T12:00:00Z');
    const [one, other] = [await start(), await start()];
    await one.look();
    await other.look();
    expect(one.reasons()).toContain('Degraded');
    expect(await events()).toEqual([
      'exception.granted',
      'exception.expired',
      'exception.reminded 0',
    ]);
    expect((await facts('exception.expired'))[0].at).toBe(
      '2026-12-01T00:00:00.000Z',
    );
    expect(sent).toHaveLength(1);
    expect(await turns()).toEqual([...before, false]);
    await start();
    expect(await turns()).toEqual([...before, false]);
  });

  it('writes what two replicas see at the same end once', async () => {
    await grant({ expires: '2026-12-01T12:00:00Z' });
    const [one, other] = [await start(), await start()];
    const before = (await turns()).length;
    await one.pass('2026-12-01T12:00:01Z');
    await other.pass('2026-12-01T12:00:04Z');
    expect((await turns()).length).toBe(before + 1);
  });

  it('tries again when nobody could be told, and loses no fact for it', async () => {
    await grant();
    now = new Date('2026-12-02T00:00:00Z');
    let down = true;
    const backend = await start(async () => {
      if (down) {
        throw new Error('down');
      }
    });
    await backend.look();
    expect(await events()).toEqual(['exception.granted', 'exception.expired']);
    down = false;
    await backend.look();
    await backend.look();
    expect(sent).toHaveLength(1);
  });

  it('says nothing of one that another has taken over', async () => {
    await grant();
    await intents.commit({
      'sectors/payments/exceptions/longer.yaml': exception({
        name: 'longer',
        expires: '2027-03-01',
      }),
    });
    const backend = await start();
    await backend.pass('2026-12-01T00:00:00Z');
    expect(sent).toEqual([]);
    expect(backend.reasons()).toEqual([]);
  });
});
