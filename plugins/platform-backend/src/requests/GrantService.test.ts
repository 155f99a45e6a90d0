import { Knex } from 'knex';
import {
  EXAMPLE_WORLD,
  sector,
  STRIPE_PERMIT,
} from '../__testUtils__/exampleWorld';
import { examplePeople } from '../__testUtils__/examplePeople';
import { Reaper } from '../__testUtils__/Reaper';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { TestIntents } from '../__testUtils__/TestIntents';
import {
  TestRequests,
  TestRequestsOptions,
} from '../__testUtils__/TestRequests';
import { MIGRATIONS } from '../database/migrate';

jest.setTimeout(180_000);

const CHECKOUT = 'sectors/commerce/checkout.yaml';
const PAYMENTS = 'sectors/payments/sector.yaml';

describeOnDatabases('GrantService', connect => {
  let knex: Knex;
  let intents: TestIntents;

  beforeEach(async () => {
    knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    intents = await TestIntents.create(EXAMPLE_WORLD);
  });
  afterEach(() => intents.remove());

  const start = (more: Partial<TestRequestsOptions> = {}) =>
    TestRequests.start({ knex, intents, ...more });
  const commits = async () =>
    Number(await intents.git.text(['rev-list', '--count', 'main']));

  it('commits once, as the granter, and says so in one fact', async () => {
    const requests = await start();
    const id = await requests.openStripe();
    await requests.grant(id);
    expect(await commits()).toBe(2);
    expect(await intents.git.text(['log', '-1', '--format=%B'])).toContain(
      `request ${id}`,
    );
    expect(await requests.store.get(id)).toMatchObject({
      state: 'granted',
      decidedBy: 'user:default/lee',
      commit: await intents.host.getHead(),
    });
    expect(await requests.facts()).toEqual([
      'request.opened',
      'request.answered',
      'request.granted',
    ]);
  });

  it('lets one of two decide, and tells the other who did', async () => {
    const requests = await start();
    const id = await requests.openStripe();
    const digest = await requests.digest(id);
    const decisions = await Promise.allSettled([
      requests.grants.grant(id, { digest }, requests.caller('lee')),
      requests.grants.grant(id, { digest }, requests.caller('lee')),
      requests.service.decline(id, { reason: 'No' }, requests.caller('lee')),
    ]);
    const refused = decisions.flatMap(result =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    expect(refused).toHaveLength(2);
    for (const message of refused) {
      expect(message).toMatch(/^ConflictError: user:default\/lee /);
    }
    const { state } = (await requests.store.get(id)) ?? {};
    expect(await commits()).toBe(state === 'granted' ? 2 : 1);
    expect(await requests.facts()).toHaveLength(3);
  });

  it.each(['declined', 'withdrawn'] as const)(
    'commits nothing for a request that was %s',
    async state => {
      const requests = await start();
      const id = await requests.openStripe();
      const digest = await requests.digest(id);
      await (state === 'declined'
        ? requests.service.decline(id, { reason: 'No' }, requests.caller('lee'))
        : requests.service.withdraw(id, requests.caller('ana')));
      await expect(
        requests.grants.grant(id, { digest }, requests.caller('lee')),
      ).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringMatching(
          /^user:default\/(lee declined|ana withdrew) this request on \d{4}-/,
        ),
      });
      expect(await commits()).toBe(1);
    },
  );

  it('refuses a granter who has left the team, whatever the session says', async () => {
    const requests = await start({
      catalog: examplePeople().map(entity =>
        entity.metadata.name === 'lee' ? { ...entity, relations: [] } : entity,
      ),
    });
    const id = await requests.openStripe();
    await expect(requests.grant(id)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('group:default/payments'),
    });
    await expect(
      requests.service.decline(id, { reason: 'No' }, requests.caller('lee')),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await requests.store.get(id)).toMatchObject({ state: 'open' });
    expect(await commits()).toBe(1);
  });

  it.each(['ana', 'pat', 'noa'])(
    'does not let %s grant what is not theirs',
    async person => {
      const requests = await start();
      const id = await requests.openStripe();
      await expect(requests.grant(id, person)).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
      expect(await commits()).toBe(1);
    },
  );

  it('lets an owner grant what they asked for themselves', async () => {
    const requests = await start();
    const id = await requests.openStripe('lee');
    await requests.grant(id);
    expect(await requests.store.get(id)).toMatchObject({ state: 'granted' });
  });

  it('goes through when the repository moved and the change is the same', async () => {
    const requests = await start();
    const id = await requests.openStripe();
    const digest = await requests.digest(id);
    await intents.commit({
      [CHECKOUT]: EXAMPLE_WORLD[CHECKOUT].replace('1.0.0', '1.1.0'),
    });
    await requests.grants.grant(id, { digest }, requests.caller('lee'));
    expect(await requests.store.get(id)).toMatchObject({ state: 'granted' });
  });

  it('refuses to grant something else than what was looked at', async () => {
    const requests = await start();
    const id = await requests.openStripe();
    await expect(
      requests.grants.grant(
        id,
        { digest: 'of something else' },
        requests.caller('lee'),
      ),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(
        'What granting would commit has changed',
      ),
    });
    expect(await requests.store.get(id)).toMatchObject({
      state: 'open',
      claim: undefined,
    });
    expect(await commits()).toBe(1);
  });

  it.each([
    ['the service is deleted', { [CHECKOUT]: undefined }],
    ['the secret is gone', { [PAYMENTS]: sector('payments') }],
    [
      'it was permitted by hand',
      {
        'sectors/payments/policies/commerce-checkout-reads-stripe-key.cedar':
          STRIPE_PERMIT,
      },
    ],
  ])('says that it cannot be granted when %s', async (_, files) => {
    const requests = await start();
    const id = await requests.openStripe();
    const digest = await requests.digest(id);
    await intents.commit(files);
    await expect(
      requests.grants.grant(id, { digest }, requests.caller('lee')),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    const view = await requests.service.get(id, requests.caller('lee'));
    expect(view.effect?.blocked).toEqual(expect.any(String));
    expect(view.may).toMatchObject({
      grant: { allowed: false, why: view.effect?.blocked },
      decline: { allowed: true },
    });
    expect(await commits()).toBe(2);
    await requests.service.withdraw(id, requests.caller('ana'));
    expect(await requests.store.get(id)).toMatchObject({ state: 'withdrawn' });
  });

  it('is decided by the owner of now when the sector changed hands', async () => {
    const requests = await start();
    const id = await requests.openStripe();
    await intents.commit({
      [PAYMENTS]: EXAMPLE_WORLD[PAYMENTS].replace(
        'group:default/payments',
        'group:default/commerce',
      ),
    });
    await requests.derivation.refresh();
    expect(await requests.store.get(id)).toMatchObject({
      owner: 'group:default/commerce',
    });
    await expect(requests.grant(id, 'lee')).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    await requests.grant(id, 'kim');
    expect(await requests.store.get(id)).toMatchObject({
      decidedBy: 'user:default/kim',
    });
  });

  it('names a request that does not exist', async () => {
    const requests = await start();
    await expect(
      requests.grants.grant('none', { digest: '' }, requests.caller('lee')),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('waits for the merge where the repository takes proposals', async () => {
    const url = 'https://git.example/intents/pull/7';
    let merged = false;
    const proposing = new Proxy(intents.host, {
      get(target, name) {
        if (name === 'commit') {
          return async () => ({ state: 'proposed', url });
        }
        if (name === 'findChange') {
          return async () =>
            merged ? { state: 'committed', commit: 'a'.repeat(40) } : undefined;
        }
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const requests = await start({ host: proposing });
    const id = await requests.openStripe();
    await requests.grant(id);
    expect(await requests.store.get(id)).toMatchObject({
      state: 'granted-pending-merge',
      url,
    });
    await requests.grants.followMerges();
    expect(await requests.store.get(id)).toMatchObject({
      state: 'granted-pending-merge',
    });
    merged = true;
    await requests.grants.followMerges();
    expect(await requests.store.get(id)).toMatchObject({
      state: 'granted',
      commit: 'a'.repeat(40),
    });
  });

  describe.each([
    { when: 'before', call: 'claim' },
    { when: 'after', call: 'claim' },
    { when: 'after', call: 'renew' },
    { when: 'before', call: 'commit' },
    { when: 'after', call: 'commit' },
    { when: 'before', call: 'settle' },
    { when: 'after', call: 'settle' },
  ] as const)('killed $when $call', moment => {
    it('has decided and committed, or neither, and finishes after the restart', async () => {
      const before = await start();
      const id = await before.openStripe();
      const digest = await before.digest(id);
      const dying = await start({ reaper: new Reaper(moment) });
      await expect(
        dying.grants.grant(id, { digest }, dying.caller('lee')),
      ).rejects.toThrow('killed');

      const inTwoMinutes = () => new Date(Date.now() + 120_000);
      const [first, second] = await Promise.all([
        start({ now: inTwoMinutes }),
        start({ now: inTwoMinutes }),
      ]);
      await Promise.all([first.grants.finish(), second.grants.finish()]);

      const committed = (await commits()) === 2;
      expect(await first.store.get(id)).toMatchObject({
        state: committed ? 'granted' : 'open',
        claim: undefined,
      });
      expect(await first.facts()).toEqual(
        committed
          ? ['request.opened', 'request.answered', 'request.granted']
          : ['request.opened'],
      );

      const again = await first.grant(id).then(
        () => 'granted',
        error => error.name,
      );
      expect(again).toBe(committed ? 'ConflictError' : 'granted');
      expect(await commits()).toBe(2);
      expect(await first.facts()).toEqual([
        'request.opened',
        'request.answered',
        'request.granted',
      ]);
    });
  });

  it('leaves alone what another process is granting at this moment', async () => {
    const requests = await start();
    const id = await requests.openStripe();
    await requests.store.claim(id, {
      id: 'a',
      by: 'user:default/lee',
      at: new Date().toISOString(),
    });
    await requests.grants.finish();
    await expect(
      requests.service.withdraw(id, requests.caller('ana')),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('user:default/lee is granting'),
    });
  });
});
