import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  CONSENTS_END_PATH,
  consentsEndText,
} from '../../__testUtils__/deprecation';
import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { TestIntents } from '../../__testUtils__/TestIntents';
import { MIGRATIONS } from '../../database/migrate';
import { DerivationService } from '../../derivation/DerivationService';
import { KnexLedger } from '../../ledger/KnexLedger';
import { Person } from '../../people/Person';
import { AssessmentRecorder } from '../facts/AssessmentRecorder';
import { Snoozing } from '../Snoozing';
import { KnexSnoozeStore } from '../store/KnexSnoozeStore';
import { DeprecationReminders } from './DeprecationReminders';

jest.setTimeout(180_000);

const TEAM = 'group:default/payments';
const LEE: Person = {
  entityRef: 'user:default/lee',
  ownershipRefs: ['user:default/lee', TEAM],
  ...{ name: 'Lee', email: 'lee@fernhill.example' },
};

/** Announced on 1 September with 90 days: the deadline is 30 November. */
const ANNOUNCED = "  announced: '2026-09-01'\n";

describeOnDatabases('reminders of a deprecation', connect => {
  let intents: TestIntents;
  let ledger: KnexLedger;
  let snoozes: KnexSnoozeStore;
  let now: Date;
  let sent: NotificationSendOptions[];
  let asked: string[];

  beforeEach(async () => {
    intents = await TestIntents.create({
      ...EXAMPLE_WORLD,
      [CONSENTS_END_PATH]: consentsEndText(ANNOUNCED),
    });
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    snoozes = new KnexSnoozeStore(knex, ledger);
    sent = [];
    asked = [];
    now = new Date('2026-09-01T08:00:00Z');
  });
  afterEach(() => intents.remove());

  async function start(send?: () => Promise<void>) {
    const clock = () => now;
    const derivation = new DerivationService({
      ...{ host: intents.host, logger: mockServices.logger.mock() },
      ...{ now: clock, platformTeam: 'group:default/platform' },
    });
    const assessed = new AssessmentRecorder({ ledger, now: clock });
    derivation.onChange(change => assessed.recordChange(change));
    await derivation.refresh();
    const reminders = new DeprecationReminders({
      ...{ derivation, ledger, snoozes, now: clock },
      leads: {
        async of(team) {
          asked.push(team);
          return ['user:default/zoe'];
        },
      },
      logger: mockServices.logger.mock(),
      notifications: {
        async send(options) {
          await send?.();
          sent.push(options);
        },
      },
    });
    return {
      derivation,
      snoozing: new Snoozing({
        ...{ derivation, snoozes, now: clock },
        platformTeam: 'group:default/platform',
      }),
      async pass(moment: string) {
        now = new Date(moment);
        await derivation.timePassed();
        await reminders.look();
      },
    };
  }

  const nudges = async () =>
    (await ledger.readTypes(['deprecation.reminded'])).map(({ at, data }) => [
      at.slice(0, 10),
      data.step,
      data.escalated,
    ]);

  it('look for the leads of a team when it is told, and not every minute', async () => {
    const backend = await start();
    await backend.pass('2026-11-16T08:00:00Z');
    await backend.pass('2026-11-16T08:01:00Z');
    expect(asked).toEqual([TEAM]);
  });

  it('go out on announcement, 60, 30, 14, 7 and 1 days before, and weekly after, once each', async () => {
    const backend = await start();
    const other = await start();
    for (let day = 0; day < 120; day += 1) {
      const moment = new Date(Date.parse('2026-09-01T08:00Z') + day * 86400e3);
      await backend.pass(moment.toISOString());
      await other.pass(moment.toISOString());
    }
    expect(await nudges()).toEqual([
      ['2026-09-01', 90, false],
      ['2026-10-01', 60, false],
      ['2026-10-31', 30, false],
      ['2026-11-16', 14, true],
      ['2026-11-23', 7, true],
      ['2026-11-29', 1, true],
      ['2026-12-07', -7, true],
      ['2026-12-14', -14, true],
      ['2026-12-21', -21, true],
      ['2026-12-28', -28, true],
    ]);
    expect(sent).toHaveLength(10);
    expect(sent[2]).toMatchObject({
      recipients: { entityRef: [TEAM] },
      payload: {
        title: 'Consents in services goes away in 30 days',
        description: expect.stringContaining('payments/charge uses it'),
        link: '/deprecations/consents',
      },
    });
    expect(sent[3]).toMatchObject({
      recipients: { entityRef: [TEAM, 'user:default/zoe'] },
    });
  });

  it('go out afterwards where they fell due while nobody was there, the last one alone', async () => {
    const backend = await start();
    await backend.pass('2026-11-25T08:00:00Z');
    expect(await nudges()).toEqual([['2026-11-25', 7, true]]);
  });

  it('are tried again when they could not be sent', async () => {
    const failing = await start(async () => {
      throw new Error('down');
    });
    await failing.pass('2026-09-01T09:00:00Z');
    expect(await nudges()).toEqual([]);
    const backend = await start();
    await backend.pass('2026-09-01T10:00:00Z');
    expect(await nudges()).toHaveLength(1);
  });

  it('leave out who has put them off until that day, and nobody in the last week', async () => {
    const backend = await start();
    await backend.pass('2026-09-01T08:00:00Z');
    const put = async (moment: string, until: string) => {
      now = new Date(moment);
      const { document } =
        backend.derivation.current().world.deprecations.get('consents') ?? {};
      if (!document) {
        throw new Error('gone');
      }
      await backend.snoozing.snooze(
        document,
        { team: TEAM, until, reason: 'Sale' },
        LEE,
      );
    };
    await put('2026-09-20T08:00:00Z', '2026-10-10');
    await backend.pass('2026-10-05T08:00:00Z');
    expect(await nudges()).toHaveLength(1);
    await backend.pass('2026-10-10T08:00:00Z');
    expect(await nudges()).toEqual([
      ['2026-09-01', 90, false],
      ['2026-10-10', 60, false],
    ]);
    await expect(put('2026-11-10T08:00:00Z', '2026-11-24')).rejects.toThrow(
      'not after 2026-11-23',
    );
    await expect(put('2026-11-24T08:00:00Z', '2026-11-28')).rejects.toThrow(
      'the last 7 days',
    );
  });

  it('of more time go by that time', async () => {
    await intents.commit({
      [CONSENTS_END_PATH]: consentsEndText(`${ANNOUNCED}  extensions:
    - subject: payments/charge
      until: '2026-12-30'
      reason: Vendor
      requestedBy: user:default/lee
      grantedBy: user:default/pat
      grantedAt: '2026-10-01'
`),
    });
    const backend = await start();
    await backend.pass('2026-10-10T08:00:00Z');
    expect(await nudges()).toEqual([]);
    await backend.pass('2026-11-30T08:00:00Z');
    expect(await nudges()).toEqual([['2026-11-30', 30, false]]);
  });

  it('of what is stopped say so once', async () => {
    await intents.commit({
      [CONSENTS_END_PATH]: consentsEndText(
        `${ANNOUNCED}  enforced: { at: '2026-12-01T08:00:00Z', by: user:default/pat }\n`,
      ),
    });
    const backend = await start();
    await backend.pass('2026-12-01T09:00:00Z');
    await backend.pass('2026-12-20T09:00:00Z');
    expect(await nudges()).toEqual([['2026-12-01', undefined, true]]);
    expect(sent[0].payload.title).toBe(
      'Consents in services is no longer served',
    );
  });

  it('are recorded beside whom it affects: each change once, until it is cleared', async () => {
    const backend = await start();
    const other = await start();
    await intents.commit({
      'sectors/payments/charge.yaml': EXAMPLE_WORLD[
        'sectors/payments/charge.yaml'
      ].replace(/^ {2}consents.*\n/m, ''),
    });
    await backend.derivation.refresh();
    await other.derivation.refresh();
    await start();
    const words = await ledger.readTypes([
      'deprecation.assessed',
      'deprecation.cleared',
    ]);
    expect(words).toMatchObject([
      { type: 'deprecation.assessed', subject: 'payments/charge' },
      { type: 'deprecation.cleared', subject: 'payments/charge' },
    ]);
  });
});
