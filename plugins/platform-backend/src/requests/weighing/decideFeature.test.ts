import { DeclineRequest, isFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { TestIntents } from '../../__testUtils__/TestIntents';
import { TestRequests } from '../../__testUtils__/TestRequests';
import { MIGRATIONS } from '../../database/migrate';

jest.setTimeout(180_000);

const PATTERN = 'field:spec.nodeSelector';

describeOnDatabases('deciding features', connect => {
  let knex: Knex;
  let intents: TestIntents;
  let requests: TestRequests;

  beforeEach(async () => {
    knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    intents = await TestIntents.create(EXAMPLE_WORLD);
    requests = await TestRequests.start({ knex, intents });
  });
  afterEach(() => intents.remove());

  const ask = (by: string, subject: string, more = {}) =>
    requests.service.open(
      { kind: 'feature', subject, object: 'Disks', reason: 'Private', ...more },
      requests.caller(by),
    );
  const get = (id: string) => requests.service.get(id, requests.caller('pat'));
  const decisions = async () =>
    (await requests.ledger.read({ after: 0, limit: 100 })).flatMap(fact =>
      isFact(fact, 'feature.decided') ? [fact] : [],
    );
  const no = {
    reason: 'Not worth a field',
    feature: {
      outcome: 'no',
      leaksInfrastructure: true,
      alternative: 'An exception for nodeSelector',
    },
  } as const;

  it('weighs what several teams asked for, and publishes a yes with it', async () => {
    const id = await ask('ana', 'commerce/checkout', { pattern: PATTERN });
    await ask('lee', 'payments/charge', {
      object: 'Volumes',
      pattern: PATTERN,
    });
    const withdrawn = await ask('lee', 'payments/charge', { object: 'Jobs' });
    await requests.service.withdraw(withdrawn, requests.caller('lee'));
    const { weighing, pattern, effect } = await get(id);
    expect(pattern).toBe(PATTERN);
    expect(weighing?.evidence).toEqual({
      teams: ['group:default/commerce', 'group:default/payments'],
      services: ['commerce/checkout', 'payments/charge'],
      share: 1,
      retires: [],
    });
    await requests.grants.grant(
      id,
      {
        digest: effect?.digest ?? '',
        reason: 'A class of disk',
        feature: { leaksInfrastructure: false },
      },
      requests.caller('pat'),
    );
    expect(await decisions()).toMatchObject([
      {
        subject: 'commerce/checkout',
        actor: 'user:default/pat',
        partition: 'example',
        data: {
          id,
          title: 'Disks',
          outcome: 'yes',
          reason: 'A class of disk',
          pattern: PATTERN,
          evidence: { ...weighing?.evidence, leaksInfrastructure: false },
        },
      },
    ]);
    const decided = await get(id);
    expect(decided).toMatchObject({
      state: 'granted',
      feature: { outcome: 'yes' },
    });
    expect(decided.weighing).toBeUndefined();
    expect(JSON.stringify(await decisions())).not.toContain('Private');
  });

  it('declines with an alternative, and tells it to whoever asked', async () => {
    const id = await ask('ana', 'commerce/checkout');
    await requests.service.decline(id, no, requests.caller('pat'));
    expect(await get(id)).toMatchObject({
      state: 'declined',
      feature: {
        outcome: 'no',
        alternative: 'An exception for nodeSelector',
        evidence: { leaksInfrastructure: true },
      },
    });
    expect((await requests.told()).at(-1)).toMatchObject({
      payload: {
        description:
          'Declined by pat. Not worth a field Instead: An exception for nodeSelector',
      },
    });
    // Once it is decided, the same can be asked for again.
    expect(await ask('ana', 'commerce/checkout')).not.toBe(id);
  });

  it('puts off what is not decided for good', async () => {
    const id = await ask('ana', 'commerce');
    await requests.service.decline(
      id,
      {
        reason: 'After the move',
        feature: { outcome: 'later', leaksInfrastructure: false },
      },
      requests.caller('pat'),
    );
    expect((await decisions()).map(({ data }) => data.outcome)).toEqual([
      'later',
    ]);
    expect((await requests.told()).at(-1)?.payload.description).toContain(
      'Put off by pat',
    );
    await expect(
      requests.service.decline(id, no, requests.caller('pat')),
    ).rejects.toThrow(/user:default\/pat put off this request on/);
  });

  it.each<[string, DeclineRequest]>([
    ['whether it is no or later', { reason: 'No' }],
    [
      'an alternative',
      { reason: 'No', feature: { ...no.feature, alternative: ' ' } },
    ],
  ])('declines nothing without %s', async (_, decision) => {
    const id = await ask('ana', 'commerce');
    await expect(
      requests.service.decline(id, decision, requests.caller('pat')),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(/alternative|no or later/),
    });
    expect((await get(id)).state).toBe('open');
    expect(await decisions()).toEqual([]);
  });

  it.each([
    ['a reason', { feature: { leaksInfrastructure: false } }],
    ['an answer about infrastructure', { reason: 'Yes' }],
  ])('grants nothing without %s', async (_, decision) => {
    const id = await ask('ana', 'commerce');
    const { effect } = await get(id);
    await expect(
      requests.grants.grant(
        id,
        { digest: effect?.digest ?? '', ...decision },
        requests.caller('pat'),
      ),
    ).rejects.toMatchObject({ name: 'InputError' });
    expect((await get(id)).state).toBe('open');
  });

  it('is for the platform team alone', async () => {
    const id = await ask('ana', 'commerce');
    await expect(
      requests.service.decline(id, no, requests.caller('ana')),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await decisions()).toEqual([]);
  });

  it('refuses a pattern that names nothing', async () => {
    await expect(
      ask('ana', 'commerce', { pattern: 'guardrail:nothing' }),
    ).rejects.toMatchObject({ name: 'InputError' });
  });
});
