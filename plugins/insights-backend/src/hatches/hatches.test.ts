import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { committed, excepted, revoked } from '../__testUtils__/facts';
import { hatchItems } from './hatchItems';
import { hatchPatterns } from './hatchPatterns';
import { hatchShareSeries } from './hatchShare';
import { hatchView } from './hatchView';

jest.setTimeout(180_000);

const CART = 'commerce/cart';
const PRICES = 'commerce/prices';
const STORE = 'web/store';

const world = [
  committed('2026-01-01', 'commerce'),
  committed('2026-01-01', 'web'),
  ...[CART, PRICES, STORE, 'web/news'].map(subject =>
    committed('2026-01-01', subject, { change: 'created' }),
  ),
  committed('2026-10-01', 'web/till', { kind: 'MeshMember' }),
];

const renewed = (at: string, exception: string, expires: string) =>
  excepted(at, exception, { expires, type: 'exception.renewed' });

const story = [
  ...world,
  // Ends soon, and was renewed again and again.
  excepted('2026-02-01', 'nodes', { expires: '2026-05-01' }),
  renewed('2026-04-20', 'nodes', '2026-08-01'),
  renewed('2026-07-20', 'nodes', '2026-12-01'),
  excepted('2026-03-01', 'old', {
    subject: PRICES,
    guardrail: 'restricted-pods',
    expires: '2026-08-01',
  }),
  excepted('2026-11-01', 'disks', { subject: STORE, reason: 'Slow disks' }),
  excepted('2026-11-02', 'gone', { subject: STORE }),
  revoked('2026-11-03', 'gone', STORE),
];

describeOnDatabases('escape hatches', connect => {
  it('tell who leaves the road, for what, whose they are and since when', async () => {
    const ask = await askOf(await connect(), ...story);
    const { figures, byGuardrail, byTeam, byAge } = await hatchView(
      await ask(),
    );
    expect(figures).toMatchObject({
      share: {
        value: 3 / 5,
        n: 5,
        target: 0.3,
        // Before: nodes, of four services.
        previous: { value: 1 / 4, n: 4 },
      },
      hatches: { value: 1, previous: { value: 0 } },
      exceptions: { value: 2 },
      expiring: { value: 1 },
      expired: { value: 1 },
      renewedTwice: { value: 1 },
      age: { n: 2 },
    });
    expect(byGuardrail).toEqual([
      {
        key: 'spec.nodeSelector',
        exceptions: 2,
        services: 2,
        teams: 2,
        expired: 0,
        renewedTwice: 1,
      },
      {
        key: 'restricted-pods',
        exceptions: 0,
        services: 0,
        teams: 0,
        expired: 1,
        renewedTwice: 0,
      },
    ]);
    expect(byTeam.map(({ key, exceptions }) => [key, exceptions])).toEqual([
      ['group:default/commerce', 1],
      ['group:default/web', 1],
    ]);
    expect(byAge.map(({ count }) => count)).toEqual([1, 0, 0, 1, 0]);
  });

  it('are measured at the end of each month', async () => {
    const ask = await askOf(await connect(), ...story);
    const months = ['2026-01-01', '2026-03-01', '2026-08-01', '2026-11-01'];
    expect(
      (await hatchShareSeries.measure(await ask(), months)).map(
        ({ value }) => value,
      ),
    ).toEqual([0, 1 / 2, 1 / 4, 3 / 5]);
  });

  it('are listed page by page, and by what becomes of them', async () => {
    const ask = await askOf(await connect(), ...story);
    const context = await ask();
    const first = await hatchItems(context, { limit: 2 });
    expect(first).toMatchObject({
      items: [
        { exception: 'commerce/old', state: 'expired', kind: 'Service' },
        {
          exception: 'commerce/nodes',
          subject: CART,
          owner: 'group:default/commerce',
          leaves: 'spec.nodeSelector',
          renewals: 2,
          state: 'expiring',
          example: false,
        },
      ],
      totalItems: 3,
    });
    const second = await hatchItems(context, {
      limit: 2,
      cursor: first.nextCursor,
    });
    expect(second.items).toMatchObject([
      { exception: 'web/disks', state: 'live' },
    ]);
    expect(second).not.toHaveProperty('nextCursor');
    const of = async (state: Parameters<typeof hatchItems>[1]['state']) =>
      (await hatchItems(context, { state })).items.map(
        ({ exception }) => exception,
      );
    expect(await of('live')).toEqual(['commerce/nodes', 'web/disks']);
    expect(await of('expiring')).toEqual(['commerce/nodes']);
    expect(await of('expired')).toEqual(['commerce/old']);
    expect(await of('renewed-twice')).toEqual(['commerce/nodes']);
    expect(await of('revoked')).toEqual(['web/gone']);
    const found = async (search: string) =>
      (await hatchItems(context, { search })).items.map(
        ({ exception }) => exception,
      );
    expect(await found('NODES')).toEqual(['commerce/nodes']);
    expect(await found(CART)).toContain('commerce/nodes');
    expect(await found('%')).toEqual([]);
    await expect(
      hatchItems(context, { cursor: 'nonsense', limit: 2 }),
    ).rejects.toThrow(/cursor is not one that this list gave/);
  });

  it('that repeat across teams are candidates, with what was decided', async () => {
    const decided = fact(
      'feature.decided',
      {
        id: 'f',
        title: 'Fast disks',
        outcome: 'later',
        reason: 'Two teams so far',
        pattern: 'field:spec.nodeSelector',
        evidence: {
          teams: ['group:default/web'],
          services: [STORE],
          share: 0.2,
          retires: ['web/disks'],
          leaksInfrastructure: false,
        },
      },
      { subject: STORE, at: '2026-11-10', actor: 'user:default/pat' },
    );
    const ask = await askOf(await connect(), ...story, decided);
    const patterns = await hatchPatterns(await ask());
    expect(patterns).toMatchObject([
      {
        id: 'field:spec.nodeSelector',
        kind: 'field',
        leaves: 'spec.nodeSelector',
        teams: ['group:default/commerce', 'group:default/web'],
        services: [CART, STORE],
        share: { value: 2 / 5, n: 5, target: 0.2 },
        exceptions: ['commerce/nodes', 'web/disks'],
        renewals: 2,
        reasons: [
          { exception: 'web/disks', reason: 'Slow disks' },
          { exception: 'commerce/nodes' },
        ],
        since: '2026-02-01T00:00:00.000Z',
        candidate: true,
        decision: { outcome: 'later', decidedBy: 'user:default/pat' },
      },
    ]);
    const theirs = await hatchPatterns(
      await ask({ teams: 'group:default/commerce' }),
    );
    expect(theirs).toMatchObject([
      { exceptions: ['commerce/nodes'], candidate: false, decision: {} },
    ]);
  });

  it('are those of the team that has the sector now', async () => {
    const ask = await askOf(
      await connect(),
      ...story,
      committed('2026-11-15', 'commerce', { owner: 'group:default/web' }),
    );
    const of = async (teams: string) => {
      const { figures } = await hatchView(await ask({ teams }));
      return [figures.share.value, figures.exceptions.value];
    };
    expect(await of('group:default/commerce')).toEqual([null, 0]);
    expect(await of('group:default/web')).toEqual([3 / 5, 2]);
  });

  it('of a service that is gone count no more', async () => {
    const ask = await askOf(
      await connect(),
      ...story,
      committed('2026-11-15', STORE, { change: 'removed' }),
    );
    const { figures } = await hatchView(await ask());
    expect(figures).toMatchObject({
      share: { value: 2 / 4 },
      exceptions: { value: 1 },
    });
  });
});
