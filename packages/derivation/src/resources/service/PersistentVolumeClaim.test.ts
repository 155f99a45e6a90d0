import { loadWorld } from '@ridgeway/intent';
import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { denying, options } from '../../__testUtils__/authorizers';
import { derive } from '../../derive';
import { DeriveOptions } from '../../model/DeriveOptions';
import {
  filesOf,
  sector,
  service,
  Spec,
  worldOf,
} from '../../__testUtils__/worlds';

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
  it('withholds the pods of a Score file that mounts what is no volume of it', () => {
    const world = loadWorld([
      ...filesOf({ shop: sector() }),
      {
        path: 'sectors/shop/app.yaml',
        text: `apiVersion: score.dev/v1b1
metadata: { name: app }
containers: { app: { image: registry.example/app:1, volumes: { /data: { source: disk } } } }
`,
      },
    ]);
    expect(find(objectsOf(world, 'shop/app'), 'Deployment')).toBeUndefined();
    expect(conditionOf(world, 'shop/app', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'VolumeMissing',
      remedy: { location: { line: 3 } },
    });
  });

  it('claims what the service owns, and replaces its pod instead of overlapping', () => {
    const objects = objectsOf(
      worldOf({
        shop: sector(),
        'shop/app': mounting({ size: '5Gi', storageClass: 'fast' }),
      }),
      'shop/app',
    );
    expect(find(objects, 'PersistentVolumeClaim')).toMatchObject({
      metadata: {
        name: 'app.disk',
        annotations: { 'ridgeway.dev/retain': 'true' },
      },
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
    ['IntentInvalid', { size: '1Gi' }, { size: '1Gi' }],
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

  it('withholds the pods of a named consumer where the owner is denied the volume', () => {
    const world = worldOf({
      shop: sector(),
      'shop/a-owner': mounting(
        { size: '1Gi', consumers: ['shop/b-user'] },
        'index',
      ),
      'shop/b-user': mounting({}, 'index'),
    });
    const withoutOwner: DeriveOptions = {
      ...options,
      authorizer: denying(
        ({ gate, principal }) =>
          gate === 'MountVolume' && principal.id === 'shop/a-owner',
      ),
    };
    expect(
      conditionOf(world, 'shop/b-user', 'Derived', withoutOwner),
    ).toMatchObject({
      status: 'False',
      reason: 'VolumeDenied',
      message: expect.stringContaining('its owner shop/a-owner may not'),
      remedy: { owner: 'group:default/owners' },
    });
    const { resources } = derive(world, withoutOwner);
    expect(
      resources.filter(({ object: { kind } }) =>
        ['PersistentVolumeClaim', 'Deployment'].includes(kind),
      ),
    ).toEqual([]);
  });

  it('keeps pods that share a volume of one node there, and says so', () => {
    const world = worldOf({
      shop: sector(),
      'shop/a-owner': mounting(
        { size: '1Gi', consumers: ['shop/b-user', 'shop/c-idle'] },
        'index',
      ),
      'shop/b-user': mounting({}, 'index'),
      'shop/c-idle': service(),
    });
    for (const subject of ['shop/a-owner', 'shop/b-user']) {
      expect(find(objectsOf(world, subject), 'Deployment')?.spec).toMatchObject(
        {
          strategy: { type: 'Recreate' },
          template: {
            spec: {
              affinity: {
                podAffinity: {
                  requiredDuringSchedulingIgnoredDuringExecution: [
                    {
                      topologyKey: 'kubernetes.io/hostname',
                      labelSelector: {
                        matchExpressions: [
                          {
                            key: 'ridgeway.dev/service',
                            operator: 'In',
                            values: ['a-owner', 'b-user'],
                          },
                        ],
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      );
      expect(conditionOf(world, subject, 'Derived')).toMatchObject({
        status: 'True',
        reason: 'VolumeOnOneNode',
      });
    }
  });

  it('lets several nodes mount what its owner says they may', () => {
    const world = worldOf({
      shop: sector(),
      'shop/a-owner': mounting(
        {
          size: '1Gi',
          accessMode: 'ReadOnlyMany',
          consumers: ['shop/b-user'],
        },
        'index',
      ),
      'shop/b-user': mounting({}, 'index'),
    });
    const spec = find(objectsOf(world, 'shop/b-user'), 'Deployment')?.spec;
    expect(spec).toMatchObject({
      strategy: { type: 'RollingUpdate' },
      template: {
        spec: {
          containers: [
            {
              volumeMounts: [
                { mountPath: '/data', readOnly: true },
                { mountPath: '/tmp' },
              ],
            },
          ],
        },
      },
    });
    expect(JSON.stringify(spec)).not.toContain('affinity');
  });

  it('withholds pods of which only one could ever mount', () => {
    const world = worldOf({
      shop: sector(),
      'shop/app': {
        ...mounting({ size: '1Gi', accessMode: 'ReadWriteOncePod' }),
        replicas: 2,
      },
    });
    expect(conditionOf(world, 'shop/app', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'VolumeForOnePod',
      remedy: { location: { path: 'spec.resources.disk' } },
    });
    expect(find(objectsOf(world, 'shop/app'), 'Deployment')).toBeUndefined();
  });
});
