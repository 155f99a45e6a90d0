import { loadWorld, updateWorld } from '@ridgeway/intent';
import { options } from '../__testUtils__/authorizers';
import { filesOf, sector, service, worldOf } from '../__testUtils__/worlds';
import { affectedSubjects } from '../affected/affectedSubjects';
import { derive } from '../derive';

const inEnvironments = (...names: string[]) =>
  sector({ environments: names.map(name => ({ name, cluster: 'dev' })) });

const shop = {
  shop: inEnvironments('eu-staging', 'production'),
  'shop/app': service({}),
};
const other = { 'shop-eu': inEnvironments('staging') };

describe('environments of several sectors with one namespace', () => {
  const derivation = derive(worldOf({ ...shop, ...other }), options);

  it('are not derived for any of them, and everything else is', () => {
    const namespaces = derivation.resources.map(
      ({ object: { metadata, kind } }) =>
        kind === 'Namespace' ? metadata.name : metadata.namespace,
    );
    expect(namespaces).not.toContain('shop-eu-staging');
    expect(namespaces).toContain('shop-production');
  });

  it('are named by a condition of each sector, with the way out', () => {
    for (const [subject, theirs] of [
      ['shop', 'shop-eu'],
      ['shop-eu', 'shop'],
    ]) {
      expect(derivation.conditions).toContainEqual(
        expect.objectContaining({
          subject,
          type: 'Derived',
          status: 'False',
          reason: 'NamespaceCollision',
          message: expect.stringContaining(`that of sector ${theirs} too`),
          remedy: expect.objectContaining({
            location: expect.objectContaining({
              file: `sectors/${subject}/sector.yaml`,
            }),
          }),
        }),
      );
    }
  });

  it('affect the sector that was there when the other comes', () => {
    const before = loadWorld(filesOf(shop));
    const after = updateWorld(
      before,
      filesOf(other).filter(({ path }) => path.startsWith('sectors/')),
    );
    expect(affectedSubjects(before, after)).toEqual(
      new Set(['shop', 'shop/app', 'shop-eu']),
    );
  });
});
