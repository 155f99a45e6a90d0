import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { checkWorld } from '../checks/checkWorld';
import { SMALL_WORLD, smallWorld } from '../__testUtils__/smallWorld';
import { loadWorld, updateWorld } from './loadWorld';
import { World } from './World';

const POLICY = 'sectors/retail/policies/parcels.cedar';

/** Everything of a world that can be compared. */
const content = (world: World) => ({
  platform: world.platform?.document,
  documents: [
    world.sectors,
    world.services,
    world.meshMembers,
    world.packages,
    world.exceptions,
    world.guardrails,
  ].map(map =>
    [...map]
      .map(([key, { document, revision }]) => ({ key, document, revision }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  ),
  policies: world.policies,
  diagnostics: world.diagnostics,
  checks: checkWorld(world),
});

describe('loadWorld', () => {
  it('finds every document by its path', () => {
    const world = loadWorld([
      ...smallWorld(),
      { path: POLICY, text: 'permit(principal, action, resource);' },
      { path: 'platform/policies/all.cedar', text: '' },
      { path: 'README.md', text: '# Intents' },
    ]);
    expect([...world.sectors.keys()].sort()).toEqual(['retail', 'web']);
    expect([...world.services.keys()].sort()).toEqual([
      'retail/inventory',
      'web/shop',
    ]);
    expect([...world.exceptions.keys()]).toEqual(['retail/appliance']);
    expect(world.guardrails.size).toBe(2);
    expect(world.platform?.document.spec.release).toBe('2026.11');
    expect(world.policies.map(({ path, sector }) => [path, sector])).toEqual([
      ['platform/policies/all.cedar', undefined],
      [POLICY, 'retail'],
    ]);
    expect(world.diagnostics).toEqual([]);
  });

  it('makes a Score file a Service of the sector of its folder', () => {
    const shop = loadWorld(smallWorld()).services.get('web/shop');
    expect(shop?.writtenAs).toBe('score.dev/v1b1');
    expect(shop?.document.metadata).toEqual({ name: 'shop', sector: 'web' });
    expect(shop?.document.spec.resources?.inventory.id).toBe(
      'retail/inventory',
    );
  });

  it('lets a broken document break only itself', () => {
    const world = loadWorld(
      smallWorld({ 'sectors/retail/sector.yaml': 'a: [' }),
    );
    expect(world.sectors.has('retail')).toBe(false);
    expect(world.services.has('retail/inventory')).toBe(true);
    expect(world.diagnostics.map(({ file }) => file)).toEqual([
      'sectors/retail/sector.yaml',
    ]);
    expect(checkWorld(world)).toEqual([]);
  });
});

describe('updateWorld', () => {
  it('shares what did not change and leaves the world before as it was', () => {
    const before = loadWorld(smallWorld());
    const after = updateWorld(before, [
      { path: 'sectors/web/shop.yaml' },
      { path: POLICY, text: 'forbid(principal, action, resource);' },
    ]);
    expect(before.services.has('web/shop')).toBe(true);
    expect(before.policies).toEqual([]);
    expect(after.services.has('web/shop')).toBe(false);
    expect(after.policies).toHaveLength(1);
    expect(after.services.get('retail/inventory')).toBe(
      before.services.get('retail/inventory'),
    );
    expect(after.sectors).toBe(before.sectors);
  });

  it('comes to the same world as loading everything anew', () => {
    const paths = [...Object.keys(SMALL_WORLD), POLICY, 'sectors/web/x.yml'];
    const texts = [
      ...Object.values(SMALL_WORLD),
      'a: [',
      'apiVersion: ridgeway.dev/v1\nkind: MeshMember\nmetadata: { name: shop, sector: web }\nspec: { selector: { a: b }, serviceAccount: a, ports: {} }\n',
    ];
    const change = fc.record({
      path: fc.constantFrom(...paths),
      text: fc.option(fc.constantFrom(...texts), { nil: undefined }),
      revision: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 })), commits => {
        const files = new Map(
          smallWorld().map(file => [file.path, { ...file, revision: 'a' }]),
        );
        let world = loadWorld(files.values());
        for (const changes of commits) {
          world = updateWorld(world, changes);
          for (const { path, text, revision } of changes) {
            if (text === undefined) {
              files.delete(path);
            } else {
              files.set(path, { path, text, revision });
            }
          }
        }
        expect(content(world)).toEqual(content(loadWorld(files.values())));
      }),
      runs(60),
    );
  });
});
