import { loadWorld } from '@ridgeway/intent';
import { sector, service } from '../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../database/migrate';
import { KnexLedger } from '../ledger/KnexLedger';
import { CatalogThing } from './CatalogContents';
import { ComponentWatch } from './ComponentWatch';

jest.setTimeout(180_000);

const WORLD = loadWorld([
  { path: 'sectors/web/sector.yaml', text: sector('web') },
  {
    path: 'sectors/web/shop.yaml',
    text: service('web', 'shop').replace(
      'sector: web',
      'sector: web, annotations: { ridgeway.dev/adopts: component:default/old-shop }',
    ),
  },
]);

const thing = (
  name: string,
  more: Partial<CatalogThing> = {},
): CatalogThing => ({
  entityRef: `component:default/${name}`,
  ...{ kind: 'Component', namespace: 'default', name, title: name },
  ...{ type: 'service', owner: 'group:default/web', lifecycle: 'production' },
  ...{ fromIntents: false, example: false, dependsOn: [], parts: [] },
  ...more,
});

const SHOP = thing('shop', {
  ...{ entityRef: 'component:web/shop', namespace: 'web', fromIntents: true },
});

describeOnDatabases('ComponentWatch', connect => {
  let ledger: KnexLedger;
  let things: CatalogThing[] | Error;

  beforeEach(async () => {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
  });

  function createWatch(options: { now?: () => Date; patience?: number }) {
    return new ComponentWatch({
      cache: {
        async get() {
          if (things instanceof Error) {
            throw things;
          }
          return { things, owners: new Set(), reachable: new Set() };
        },
      },
      current: () => ({ world: WORLD }),
      ledger,
      ...options,
    });
  }

  /** A process that looks, and takes its first impression for the truth. */
  const look = () => createWatch({ patience: 0 }).look();

  const recorded = async () =>
    (await ledger.read({ after: 0, limit: 100 })).map(
      ({ type, subject, data }) => [type, subject, data.owner, data.platform],
    );

  it('tells services from what else there is, and those that the platform runs', async () => {
    things = [
      thing('mail', { owner: undefined, example: true }),
      thing('site', { type: 'website' }),
      thing('db', { kind: 'Resource' }),
      thing('old-shop'),
      SHOP,
    ];
    await look();
    expect(await recorded()).toEqual([
      ['component.observed', 'component:default/mail', undefined, undefined],
      [
        'component.observed',
        'component:default/old-shop',
        'group:default/web',
        'web/shop',
      ],
      [
        'component.observed',
        'component:web/shop',
        'group:default/web',
        'web/shop',
      ],
    ]);
    const [mail, old] = await ledger.read({ after: 0, limit: 2 });
    expect([mail.partition, old.partition]).toEqual(['example', 'live']);
    expect(old.data.lifecycle).toBe('production');
  });

  it('writes down what is other than before, once, however many look', async () => {
    things = [thing('mail')];
    await Promise.all([look(), look()]);
    await look();
    things = [thing('mail', { owner: 'group:default/retail' })];
    await look();
    things = [SHOP];
    await Promise.all([look(), look()]);
    await look();
    things = [SHOP, thing('mail', { owner: 'group:default/retail' })];
    await look();
    const mail = (await recorded()).filter(([, subject]) =>
      String(subject).endsWith('mail'),
    );
    expect(mail.map(([type, , owner]) => [type, owner])).toEqual([
      ['component.observed', 'group:default/web'],
      ['component.observed', 'group:default/retail'],
      ['component.gone', undefined],
      ['component.observed', 'group:default/retail'],
    ]);
  });

  it('takes for gone what stays away, not what a catalog that starts has not read yet', async () => {
    things = [thing('mail'), thing('till')];
    await look();
    let now = new Date('2026-11-20T12:00:00Z');
    const watch = createWatch({ now: () => now });
    things = [SHOP];
    await watch.look();
    now = new Date('2026-11-20T12:05:00Z');
    things = [SHOP, thing('till')];
    await watch.look();
    now = new Date('2026-11-20T12:10:00Z');
    await watch.look();
    things = [SHOP];
    await watch.look();
    expect(
      (await recorded()).filter(([type]) => type === 'component.gone'),
    ).toEqual([
      ['component.gone', 'component:default/mail', undefined, undefined],
    ]);
  });

  it('leaves the example company out of a ledger that it was removed from', async () => {
    things = [thing('mail', { example: true })];
    await ledger.append([
      {
        ...{
          key: 'removed',
          at: '2026-11-20T12:00:00Z',
          actor: 'user:default/pat',
        },
        ...{ type: 'ledger.removed', partition: 'live' },
        data: { partition: 'example', count: 7 },
      },
    ]);
    things.push(thing('till'));
    await look();
    expect((await recorded()).map(([, subject]) => subject)).toEqual([
      undefined,
      'component:default/till',
    ]);
  });

  it('takes nothing for gone while the catalog is down or has just started', async () => {
    things = [thing('mail')];
    await look();
    things = [];
    await look();
    things = new Error('down');
    await expect(look()).rejects.toThrow('down');
    expect(await recorded()).toHaveLength(1);
  });
});
