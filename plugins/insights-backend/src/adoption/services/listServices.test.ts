import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askingOn, STORY } from '../__testUtils__/adoptionFacts';
import { listServices } from './listServices';

jest.setTimeout(180_000);

describeOnDatabases('the services behind adoption', connect => {
  const ask = askingOn(connect);

  it('shows the services behind each number, page by page', async () => {
    const { context } = await ask(STORY);
    const names = async (selection: Parameters<typeof listServices>[1]) =>
      (await listServices(context, selection)).items.map(
        ({ entityRef }) => entityRef,
      );
    const first = await listServices(context, { limit: 3 });
    expect(first).toMatchObject({ totalItems: 5 });
    const second = await listServices(context, {
      limit: 3,
      cursor: first.nextCursor,
    });
    expect(
      [...first.items, ...second.items].map(({ entityRef }) => entityRef),
    ).toEqual([
      'component:commerce/cart',
      'component:commerce/prices',
      'component:default/ledger',
      'component:default/search',
      'component:web/store',
    ]);
    expect(second).not.toHaveProperty('nextCursor');
    expect(await names({ state: 'stale' })).toEqual([
      'component:commerce/cart',
    ]);
    expect(await names({ state: 'not-derived' })).toEqual([
      'component:commerce/prices',
    ]);
    expect(await names({ state: 'off-platform' })).toEqual([
      'component:default/ledger',
      'component:default/search',
    ]);
    expect(await names({ state: 'not-running' })).toEqual([]);
    expect(await names({ state: 'started' })).toEqual(['component:web/store']);
    expect(await names({ state: 'failing' })).toEqual([]);
    expect(await names({ state: 'hatch' })).toEqual([]);
    expect(await names({ search: '%' })).toEqual([]);
    await expect(
      listServices(context, { limit: 3, cursor: '' }),
    ).rejects.toThrow(/cursor/);
  });
});
