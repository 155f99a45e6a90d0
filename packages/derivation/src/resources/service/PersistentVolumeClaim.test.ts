import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { sector, service, Spec, worldOf } from '../../__testUtils__/worlds';

function mounting(params: Spec, id?: string): Spec {
  return service({
    containers: {
      app: {
        image: 'registry.example/app:1',
        volumes: { '/data': { source: '${resources.disk}' } },
      },
    },
    resources: { disk: { type: 'volume', ...(id ? { id } : {}), params } },
  });
}

describe('PersistentVolumeClaim', () => {
  it('claims what the service owns, and replaces its pod instead of overlapping', () => {
    const objects = objectsOf(
      worldOf({
        shop: sector(),
        'shop/app': mounting({ size: '5Gi', storageClass: 'fast' }),
      }),
      'shop/app',
    );
    expect(find(objects, 'PersistentVolumeClaim')).toMatchObject({
      metadata: { name: 'app.disk' },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'fast',
        resources: { requests: { storage: '5Gi' } },
      },
    });
    expect(find(objects, 'Deployment')?.spec).toMatchObject({
      strategy: { type: 'Recreate' },
      template: {
        spec: {
          volumes: [
            { persistentVolumeClaim: { claimName: 'app.disk' } },
            { name: 'tmp' },
          ],
        },
      },
    });
  });

  it.each([
    ['VolumeOwnerMissing', {}, undefined],
    ['VolumeConsentMissing', {}, { size: '1Gi' }],
    ['VolumeOwnedTwice', { size: '1Gi' }, { size: '1Gi' }],
  ])('%s withholds the pods', (reason, params, owned) => {
    const world = worldOf({
      shop: sector(),
      'shop/b-user': mounting(params, 'index'),
      ...(owned ? { 'shop/a-owner': mounting(owned, 'index') } : {}),
    });
    expect(conditionOf(world, 'shop/b-user', 'Derived')).toMatchObject({
      status: 'False',
      reason,
      remedy: { summary: expect.any(String) },
    });
    const objects = objectsOf(world, 'shop/b-user');
    expect(find(objects, 'PersistentVolumeClaim')).toBeUndefined();
    expect(find(objects, 'Deployment')).toBeUndefined();
  });

  it('lets a named consumer mount it', () => {
    const world = worldOf({
      shop: sector(),
      'shop/a-owner': mounting(
        {
          size: '1Gi',
          consumers: ['shop/b-user'],
          accessMode: 'ReadWriteMany',
        },
        'index',
      ),
      'shop/b-user': mounting({}, 'index'),
    });
    expect(conditionOf(world, 'shop/b-user', 'Derived').status).toBe('True');
    expect(find(objectsOf(world, 'shop/b-user'), 'Deployment')).toBeDefined();
  });
});
