import { Knex } from 'knex';
import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { TestRequests } from '../__testUtils__/TestRequests';
import { MIGRATIONS } from '../database/migrate';

jest.setTimeout(180_000);

const DAY_MS = 86_400_000;

describeOnDatabases('RequestService', connect => {
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

  const inDays = (days: number) =>
    TestRequests.start({
      knex,
      intents,
      now: () => new Date(Date.now() + days * DAY_MS),
    });

  it('lets a second person join what is asked for already', async () => {
    const id = await requests.openStripe();
    expect(await requests.openStripe('kim', 'Me too')).toBe(id);
    // The same words again say nothing new.
    expect(await requests.openStripe('kim', 'Me too')).toBe(id);
    expect(await requests.openStripe()).toBe(id);
    const view = await requests.service.get(id, requests.caller('lee'));
    expect(view.thread).toEqual([
      expect.objectContaining({ author: 'user:default/kim', text: 'Me too' }),
    ]);
    expect(await requests.facts()).toEqual([
      'request.opened',
      'request.commented',
    ]);
    const draft = await requests.service.draft(
      {
        kind: 'secret',
        subject: 'commerce/checkout',
        object: 'payments/stripe-key',
        reason: '',
      },
      requests.caller('kim'),
    );
    expect(draft.existing).toMatchObject({ id });
  });

  it.each([
    ['a sector', { subject: 'nowhere/none' }],
    ['a secret', { object: 'payments/none' }],
  ])('refuses to ask for what does not exist: %s', async (_, input) => {
    await expect(
      requests.service.open(
        {
          kind: 'secret',
          subject: 'commerce/checkout',
          object: 'payments/stripe-key',
          reason: 'Because',
          ...input,
        },
        requests.caller('ana'),
      ),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(await requests.facts()).toEqual([]);
  });

  it('refuses to ask for what is so already', async () => {
    await expect(
      requests.service.open(
        {
          kind: 'secret',
          subject: 'payments/charge',
          object: 'payments/stripe-key',
          reason: 'Because',
        },
        requests.caller('lee'),
      ),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await requests.facts()).toEqual([]);
  });

  it('withdraws only for whoever opened it, and declines only with a reason', async () => {
    const id = await requests.openStripe();
    await expect(
      requests.service.withdraw(id, requests.caller('lee')),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    await expect(
      requests.service.decline(id, { reason: '  ' }, requests.caller('lee')),
    ).rejects.toMatchObject({ name: 'InputError' });
    await expect(
      requests.service.decline(id, { reason: 'No' }, requests.caller('pat')),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    await requests.service.withdraw(id, requests.caller('ana'));
    await expect(
      requests.service.decline(id, { reason: 'No' }, requests.caller('lee')),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('user:default/ana withdrew'),
    });
  });

  it('keeps words out of the facts, and says how long an answer took', async () => {
    const id = await requests.openStripe('ana', 'A private reason');
    await requests.service.comment(
      id,
      'A private remark',
      requests.caller('lee'),
    );
    const later = await inDays(1);
    await later.service.decline(
      id,
      { reason: 'A private no' },
      later.caller('lee'),
    );
    const facts = await requests.ledger.read({ after: 0, limit: 10 });
    expect(JSON.stringify(facts)).not.toContain('private');
    expect(facts.at(-1)).toMatchObject({
      type: 'request.declined',
      subject: 'commerce/checkout',
      actor: 'user:default/lee',
      data: {
        id,
        kind: 'secret',
        object: 'payments/stripe-key',
        owner: 'group:default/payments',
        minutesToAnswer: 24 * 60,
      },
    });
  });

  it('records the first word of somebody who may decide, and no later one', async () => {
    const answers = async () =>
      (await requests.ledger.read({ after: 0, limit: 100 }))
        .filter(({ type }) => type === 'request.answered')
        .map(({ actor, data }) => [actor, data.minutesToAnswer]);
    const id = await requests.openStripe();
    await requests.service.comment(id, 'Please', requests.caller('ana'));
    await requests.service.comment(id, 'Yes, do', requests.caller('pat'));
    expect(await answers()).toEqual([]);
    const later = await inDays(1);
    await later.service.comment(id, 'Which key?', later.caller('lee'));
    await later.service.comment(id, 'Still?', later.caller('lee'));
    await later.grant(id);
    expect(await answers()).toEqual([['user:default/lee', 24 * 60]]);
  });

  it('takes a withdrawal for no answer', async () => {
    const id = await requests.openStripe();
    await requests.service.withdraw(id, requests.caller('ana'));
    expect(await requests.facts()).toEqual([
      'request.opened',
      'request.withdrawn',
    ]);
  });

  it('tells the other side, under one scope', async () => {
    const id = await requests.openStripe();
    await requests.service.comment(id, 'Which key?', requests.caller('lee'));
    await requests.service.decline(
      id,
      { reason: 'Use ours' },
      requests.caller('lee'),
    );
    expect(await requests.told()).toMatchObject([
      {
        recipients: {
          entityRef: ['group:default/payments'],
          excludeEntityRef: 'user:default/ana',
        },
        payload: {
          title: 'commerce/checkout asks to read payments/stripe-key',
          description: 'Because',
          link: `/requests/${id}`,
          scope: `request:${id}`,
        },
      },
      { recipients: { excludeEntityRef: 'user:default/lee' } },
      {
        recipients: { entityRef: ['user:default/ana'] },
        payload: { description: 'Declined by lee. Use ours' },
      },
    ]);
  });

  it('reminds after two days and then every week, once', async () => {
    const id = await requests.openStripe();
    const remindedIn = async (days: number) => {
      const [one, other] = await Promise.all([inDays(days), inDays(days)]);
      await Promise.all([one.reminders.remind(), other.reminders.remind()]);
      const told = [...(await one.told()), ...(await other.told())];
      return told.filter(({ payload }) =>
        payload.description?.startsWith('Open for'),
      ).length;
    };
    expect(await remindedIn(1)).toBe(0);
    expect(await remindedIn(2.1)).toBe(1);
    expect(await remindedIn(2.2)).toBe(0);
    expect(await remindedIn(9.0)).toBe(0);
    expect(await remindedIn(9.2)).toBe(1);
    await requests.service.withdraw(id, requests.caller('ana'));
    expect(await remindedIn(20)).toBe(0);
    expect(
      (await requests.facts()).filter(type => type === 'request.reminded'),
    ).toHaveLength(2);
  });
});
