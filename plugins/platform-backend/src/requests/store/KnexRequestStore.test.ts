import { Knex } from 'knex';
import { storedRequest } from '../../__testUtils__/storedRequest';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { MIGRATIONS } from '../../database/migrate';
import { KnexLedger } from '../../ledger/KnexLedger';
import { Notice } from '../notices/Notice';
import { KnexRequestStore } from './KnexRequestStore';
import { Records, RequestQueryOptions } from './RequestStore';
import { Outcome, StoredRequest } from './StoredRequest';

jest.setTimeout(180_000);

const NOTHING: Records = { facts: [], notices: [] };

const notice: Notice = {
  recipients: ['group:default/payments'],
  title: 'A request',
  description: 'Because',
  link: '/requests/1',
  topic: 'secret requests',
  scope: 'request:1',
  severity: 'normal',
};

const records = (key: string): Records => ({
  facts: [
    {
      key,
      at: '2026-11-20T12:00:00.000Z',
      type: 'request.opened',
      actor: 'user:default/ana',
      data: {},
      partition: 'live',
    },
  ],
  notices: [notice],
});

const outcome: Outcome = {
  state: 'declined',
  decidedBy: 'user:default/lee',
  decidedAt: '2026-11-21T12:00:00.000Z',
  decision: 'No',
};

const everything: RequestQueryOptions = {
  criteria: [],
  order: 'newest',
  limit: 10,
};

describeOnDatabases('KnexRequestStore', connect => {
  let knex: Knex;
  let ledger: KnexLedger;
  let store: KnexRequestStore;

  beforeEach(async () => {
    knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    store = new KnexRequestStore(knex, ledger);
  });

  const idsOf = async (options: Partial<RequestQueryOptions>) => {
    const { items } = await store.list({ ...everything, ...options });
    return items.map(({ id }) => id);
  };
  const noticeCount = async () =>
    Number((await knex('request_notices').count({ total: '*' }))[0].total);
  const factCount = async () =>
    (await ledger.read({ after: 0, limit: 100 })).length;

  it('gives back what it was given', async () => {
    const request = storedRequest('1', {
      kind: 'exception',
      expires: '2027-01-31',
      overrides: { hostNetwork: true, capabilities: ['NET_ADMIN'] },
      renews: 'old-one',
      example: true,
    });
    await store.open(request, NOTHING);
    expect(await store.get('1')).toEqual(request);
    expect(await store.get('2')).toBeUndefined();
    expect(await store.getAll(['2', '1'])).toEqual([undefined, request]);
  });

  it('keeps one open request for the same, however many open it at once', async () => {
    const same = { object: 'payments/stripe-key' };
    const opened = await Promise.all(
      ['1', '2', '3', '4'].map(id =>
        store.open(storedRequest(id, same), records(`request:${id}:opened`)),
      ),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect((await store.list(everything)).total).toBe(1);
    expect(await factCount()).toBe(1);
    expect(await noticeCount()).toBe(1);

    await store.settle(opened[0].id, outcome, NOTHING);
    const again = await store.open(storedRequest('5', same), NOTHING);
    expect(again.id).toBe('5');
    expect(await store.findOpen(again)).toMatchObject({ id: '5' });
  });

  it('tells apart what is asked for by its values and by what it renews', async () => {
    const asks: Array<Partial<StoredRequest>> = [
      {},
      { overrides: { capabilities: ['NET_ADMIN'] } },
      { overrides: { capabilities: ['SYS_PTRACE'] } },
      { renews: 'cart-one' },
      { renews: 'cart-two' },
    ];
    for (const [index, ask] of asks.entries()) {
      await store.open(
        storedRequest(`${index}`, { object: 'capabilities', ...ask }),
        NOTHING,
      );
    }
    expect((await store.list(everything)).total).toBe(asks.length);
    const sorted = { overrides: { hostPID: true, hostIPC: true } };
    const turned = { overrides: { hostIPC: true, hostPID: true } };
    const first = await store.open(storedRequest('8', sorted), NOTHING);
    const { object } = first;
    const same = await store.open(
      storedRequest('9', { ...turned, object }),
      NOTHING,
    );
    expect(same.id).toBe('8');
  });

  it('keeps neither request nor notice when the facts cannot be written', async () => {
    jest.spyOn(ledger, 'appendIn').mockRejectedValue(new Error('killed'));
    await expect(store.open(storedRequest('1'), records('x'))).rejects.toThrow(
      'killed',
    );
    expect(await store.get('1')).toBeUndefined();
    expect(await noticeCount()).toBe(0);
  });

  it('lets one of several decide', async () => {
    await store.open(storedRequest('1'), NOTHING);
    const settled = await Promise.all(
      (['granted', 'declined', 'withdrawn'] as const).map((state, index) =>
        store.settle('1', { ...outcome, state }, records(`settled:${index}`)),
      ),
    );
    expect(settled.filter(Boolean)).toHaveLength(1);
    expect(await factCount()).toBe(1);
  });

  it('keeps everybody else from a request that is claimed', async () => {
    await store.open(storedRequest('1'), NOTHING);
    const claim = (id: string) => ({
      id,
      by: 'user:default/lee',
      at: '2026-11-21T12:00:00.000Z',
    });
    const claimed = await Promise.all(
      ['a', 'b', 'c'].map(id => store.claim('1', claim(id))),
    );
    expect(claimed.filter(Boolean)).toHaveLength(1);
    const [request] = await store.claimed();
    const claimId = request.claim?.id ?? '';
    expect(await store.settle('1', outcome, NOTHING)).toBe(false);
    expect(await store.settle('1', outcome, NOTHING, 'other')).toBe(false);
    expect(await store.renew('1', 'other', '2026-11-21T12:01:00.000Z')).toBe(
      false,
    );
    expect(await store.renew('1', claimId, '2026-11-21T12:01:00.000Z')).toBe(
      true,
    );
    expect(await store.settle('1', outcome, NOTHING, claimId)).toBe(true);
    expect(await store.claimed()).toEqual([]);
    expect(await store.get('1')).toMatchObject(outcome);
  });

  it('opens a request again whose claim is given up', async () => {
    await store.open(storedRequest('1'), NOTHING);
    const claim = {
      id: 'a',
      by: 'user:default/lee',
      at: '2026-11-21T12:00:00.000Z',
    };
    await store.claim('1', claim);
    await store.release('1', 'other');
    expect(await store.claimed()).toHaveLength(1);
    await store.release('1', 'a');
    expect(await store.get('1')).toEqual(storedRequest('1'));
  });

  it('pages in both orders, also where moments are the same', async () => {
    const createdAt = '2026-11-20T12:00:00.000Z';
    for (const id of ['1', '2', '3']) {
      await store.open(storedRequest(id, { createdAt }), NOTHING);
    }
    await store.open(storedRequest('4'), NOTHING);
    for (const order of ['newest', 'oldest'] as const) {
      const seen: string[] = [];
      let after: RequestQueryOptions['after'];
      let more = true;
      while (more) {
        const page = await store.list({
          ...everything,
          order,
          limit: 3,
          after,
        });
        expect(page.total).toBe(4);
        seen.push(...page.items.map(({ id }) => id));
        after = page.items.at(-1);
        more = page.more;
      }
      expect(seen).toEqual(
        order === 'newest' ? ['4', '3', '2', '1'] : ['1', '2', '3', '4'],
      );
    }
  });

  it('finds by state, kind, side and title', async () => {
    await store.open(storedRequest('1'), NOTHING);
    await store.open(
      storedRequest('2', {
        kind: 'consent',
        subject: 'web/storefront',
        object: 'commerce/checkout',
        title: 'web/storefront asks to call 100%_Checkout',
        sectors: ['commerce', 'web'],
      }),
      NOTHING,
    );
    await store.settle('1', outcome, NOTHING);
    expect(await idsOf({ state: 'open' })).toEqual(['2']);
    expect(await idsOf({ kind: 'secret' })).toEqual(['1']);
    expect(await idsOf({ concerns: 'web' })).toEqual(['2']);
    expect(await idsOf({ concerns: 'commerce' })).toEqual(['2', '1']);
    expect(await idsOf({ concerns: 'commerce/checkout' })).toEqual(['2', '1']);
    // A secret, not a service.
    expect(await idsOf({ concerns: 'payments/key-1' })).toEqual([]);
    expect(await idsOf({ search: ' CHECKOUT ' })).toEqual(['2', '1']);
    expect(await idsOf({ search: '0%_c' })).toEqual(['2']);
    expect(await idsOf({ search: '_%' })).toEqual([]);
  });

  it('narrows to criteria, nested and negated', async () => {
    await store.open(storedRequest('1'), NOTHING);
    await store.open(
      storedRequest('2', {
        owner: 'group:default/web',
        sectors: ['web'],
        requestedBy: 'user:default/kim',
      }),
      NOTHING,
    );
    const payments = { owners: ['group:default/payments'] };
    const kim = { requesters: ['user:default/kim'] };
    const commerce = { sectors: ['commerce'] };
    expect(await idsOf({ criteria: [payments] })).toEqual(['1']);
    expect(await idsOf({ criteria: [{ not: payments }] })).toEqual(['2']);
    expect(await idsOf({ criteria: [commerce] })).toEqual(['1']);
    expect(await idsOf({ criteria: [{ anyOf: [kim, commerce] }] })).toEqual([
      '2',
      '1',
    ]);
    expect(await idsOf({ criteria: [{ allOf: [kim, commerce] }] })).toEqual([]);
    expect(await idsOf({ criteria: [{ owners: [] }] })).toEqual([]);
    expect(await idsOf({ criteria: [kim, { sectors: [] }] })).toEqual([]);
  });

  it('keeps the discussion in order, and counts it', async () => {
    await store.open(storedRequest('1'), NOTHING);
    const said = ['First', 'Second'].map(text => ({
      at: '2026-11-21T12:00:00.000Z',
      author: 'user:default/lee',
      text,
    }));
    for (const comment of said) {
      await store.comment('1', comment, records(comment.text));
    }
    expect(await store.thread('1')).toEqual(said);
    expect(await store.get('1')).toMatchObject({ comments: 2 });
  });

  it('lets another group decide', async () => {
    await store.open(storedRequest('1'), NOTHING);
    const to = {
      owner: 'group:default/web',
      title: 'Another',
      sectors: ['web'],
    };
    await store.reroute('1', to, records('rerouted'));
    expect(await store.get('1')).toMatchObject(to);
  });

  it('reminds once, whoever does', async () => {
    await store.open(storedRequest('1'), NOTHING);
    const at = '2026-11-23T12:00:00.000Z';
    const before = { createdAt: at, remindedAt: '2026-11-16T12:00:00.000Z' };
    const [due] = await store.due(before);
    const reminded = await Promise.all([
      store.remind(due, at, records('reminded')),
      store.remind(due, at, records('reminded')),
    ]);
    expect(reminded.filter(Boolean)).toHaveLength(1);
    expect(await noticeCount()).toBe(1);
    expect(await store.due(before)).toEqual([]);
    expect(await store.due({ createdAt: at, remindedAt: at })).toHaveLength(1);
  });

  it('hands a notice to one of several, and again when that one is gone', async () => {
    await store.open(storedRequest('1'), records('opened'));
    const at = '2026-11-23T12:00:00.000Z';
    const until = '2026-11-23T12:01:00.000Z';
    const taken = await Promise.all([
      store.takeNotice(at, until),
      store.takeNotice(at, until),
    ]);
    expect(taken.filter(Boolean)).toEqual([
      expect.objectContaining({ notice }),
    ]);
    const later = '2026-11-23T12:02:00.000Z';
    const again = await store.takeNotice(later, later);
    expect(again).toMatchObject({ notice });
    await store.removeNotice(again?.id ?? 0);
    expect(await noticeCount()).toBe(0);
  });

  it('loads requests once', async () => {
    const thread = [
      {
        at: '2026-11-21T12:00:00.000Z',
        author: 'user:default/lee',
        text: 'Hm',
      },
    ];
    const decided = { ...storedRequest('1'), ...outcome, comments: 1 };
    const load = () =>
      store.load([{ ...decided, thread }], records('loaded').facts, {
        source: 'example',
        value: 'loaded',
      });
    await load();
    await load();
    expect(await store.get('1')).toEqual(decided);
    expect(await store.thread('1')).toEqual(thread);
    expect(await factCount()).toBe(1);
    expect(await ledger.getProgress('example')).toBe('loaded');
  });
});
