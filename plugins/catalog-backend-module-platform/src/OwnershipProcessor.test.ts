import { Entity } from '@backstage/catalog-model';
import { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import { OwnershipProcessor } from './OwnershipProcessor';
import { Ownerships } from './Ownerships';

const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'gift-vouchers' },
  spec: { owner: 'store-systems' },
};
const location = { type: 'file', target: 'catalog-info.yaml' };

/** Keeps what the catalog keeps of an entity in its database. */
function memoryCache(): CatalogProcessorCache {
  const values = new Map();
  return {
    get: async key => values.get(key),
    set: async (key, value) => {
      values.set(key, value);
    },
  };
}

function ownerAfter(ownerships: Ownerships, cache: CatalogProcessorCache) {
  return new OwnershipProcessor(ownerships)
    .preProcessEntity(component, location, () => {}, location, cache)
    .then(({ spec }) => spec?.owner);
}

describe('OwnershipProcessor', () => {
  it('goes on with what held before the restart until the intents are read', async () => {
    const cache = memoryCache();
    const before = new Ownerships();
    before.replace([
      {
        entity: 'component:default/gift-vouchers',
        owner: 'group:default/retail',
        path: 'platform/ownership/vouchers.yaml',
      },
    ]);
    expect(await ownerAfter(before, cache)).toBe('group:default/retail');

    const restarted = new Ownerships();
    expect(await ownerAfter(restarted, cache)).toBe('group:default/retail');
    restarted.replace([]);
    expect(await ownerAfter(restarted, cache)).toBe('store-systems');
    expect(await ownerAfter(new Ownerships(), cache)).toBe('store-systems');
  });
});
