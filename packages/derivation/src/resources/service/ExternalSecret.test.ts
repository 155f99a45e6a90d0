import { denying, options } from '../../__testUtils__/authorizers';
import {
  conditionOf,
  find,
  objectsOf,
  objectsOfService,
} from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

const withSecret = {
  managed: ['postgres'],
  secrets: { key: { keys: ['a', 'b'], remote: { production: 'shop/key' } } },
};

function using(container: Record<string, unknown>) {
  return objectsOfService(
    {
      containers: { app: { image: 'registry.example/app:1', ...container } },
      resources: {
        key: { type: 'secret', id: 'shop/key', params: { keys: ['a'] } },
        db: { type: 'postgres' },
      },
    },
    withSecret,
  );
}

describe('ExternalSecret', () => {
  it('copies the keys that are asked for from the store of the cluster', () => {
    expect(find(using({}), 'ExternalSecret', 'app.key')?.spec).toMatchObject({
      refreshPolicy: 'Periodic',
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: {
        name: 'app.key',
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
      },
      data: [{ secretKey: 'a', remoteRef: { key: 'shop/key', property: 'a' } }],
    });
  });

  it('gives a variable that is only a secret as a reference', () => {
    expect(
      find(
        using({
          variables: {
            KEY: '${resources.key.a}',
            HOST: '${resources.db.host}',
          },
        }),
        'Deployment',
      )?.spec,
    ).toMatchObject({
      template: {
        spec: {
          containers: [
            {
              env: [
                {
                  name: 'HOST',
                  valueFrom: {
                    secretKeyRef: { name: 'app-db-conn', key: 'host' },
                  },
                },
                {
                  name: 'KEY',
                  valueFrom: { secretKeyRef: { name: 'app.key', key: 'a' } },
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('composes text that mixes secrets with other text inside the cluster', () => {
    const objects = using({
      variables: {
        URL: 'pg://${resources.db.host}/{{x}}?k=${resources.key.a}',
      },
    });
    expect(find(objects, 'ExternalSecret', 'app.app.env')?.spec).toMatchObject({
      target: {
        name: 'app.app.env',
        template: {
          data: {
            URL: 'pg://{{ index . "db.host" }}/{{ "{{" }}x}}?k={{ index . "key.a" }}',
          },
        },
      },
      data: [
        {
          secretKey: 'db.host',
          remoteRef: { key: 'app-db-conn', property: 'host' },
          sourceRef: {
            storeRef: {
              kind: 'SecretStore',
              name: 'sector.managed-connections',
            },
          },
        },
        {
          secretKey: 'key.a',
          remoteRef: { key: 'shop/key', property: 'a' },
          sourceRef: {
            storeRef: { kind: 'ClusterSecretStore', name: 'vault' },
          },
        },
      ],
    });
    expect(JSON.stringify(find(objects, 'Deployment'))).toContain(
      '"secretKeyRef":{"name":"app.app.env","key":"URL"}',
    );
  });

  it('composes files with secrets, and mounts a whole secret as a folder', () => {
    const objects = using({
      files: { '/etc/key': { content: 'key=${resources.key.a}' } },
      volumes: { '/keys': { source: '${resources.key}' } },
    });
    expect(
      find(objects, 'ExternalSecret', 'app.app.secret-files')?.spec,
    ).toMatchObject({
      target: {
        template: { data: { 'etc.key': 'key={{ index . "key.a" }}' } },
      },
    });
    expect(find(objects, 'Deployment')?.spec).toMatchObject({
      template: {
        spec: {
          volumes: [
            { secret: { secretName: 'app.app.secret-files' } },
            { secret: { secretName: 'app.key' } },
            { name: 'tmp' },
          ],
        },
      },
    });
  });

  it('cannot be derived on a cluster without a store, and says who can change that', () => {
    const world = worldOf({
      shop: sector({
        ...withSecret,
        environments: [{ name: 'production', cluster: 'bare' }],
      }),
      'shop/app': service({
        resources: { key: { type: 'secret', id: 'shop/key' } },
      }),
    });
    expect(
      find(objectsOf(world, 'shop/app'), 'ExternalSecret'),
    ).toBeUndefined();
    expect(conditionOf(world, 'shop/app', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'SecretStoreMissing',
      remedy: { owner: 'group:default/platform' },
    });
  });

  it('lets the pod’s group read the files of a secret, and nobody write them', () => {
    expect(
      find(
        using({
          volumes: {
            '/keys': { source: '${resources.key.source}', path: 'a' },
          },
        }),
        'Deployment',
      )?.spec,
    ).toMatchObject({
      template: {
        spec: {
          containers: [
            {
              volumeMounts: [
                { mountPath: '/keys', subPath: 'a', readOnly: true },
                { mountPath: '/tmp' },
              ],
            },
          ],
          volumes: [
            { secret: { secretName: 'app.key', defaultMode: 0o440 } },
            { name: 'tmp' },
          ],
        },
      },
    });
  });

  it.each([
    [
      ['registry', 'username', 'password'],
      expect.stringContaining('{{ .registry | toJson }}'),
    ],
    [['dockerconfigjson'], '{{ index . "dockerconfigjson" }}'],
  ])('pulls images with the keys %j', (keys, template) => {
    const objects = objectsOfService(
      {
        resources: {
          pull: {
            type: 'secret',
            id: 'shop/pull',
            params: { imagePull: true },
          },
        },
      },
      { secrets: { pull: { keys, remote: { production: 'shop/pull' } } } },
    );
    expect(find(objects, 'ExternalSecret', 'app.pull')?.spec).toMatchObject({
      target: {
        name: 'app.pull',
        template: {
          type: 'kubernetes.io/dockerconfigjson',
          mergePolicy: 'Merge',
          data: { '.dockerconfigjson': template },
        },
      },
    });
    expect(find(objects, 'Deployment')?.spec).toMatchObject({
      template: { spec: { imagePullSecrets: [{ name: 'app.pull' }] } },
    });
  });
});

describe('a secret that is denied', () => {
  const denied = {
    ...options,
    authorizer: denying(({ gate }) => gate === 'AccessSecret'),
  };
  const withheld = (spec: Record<string, unknown>) => {
    const objects = objectsOfService(
      {
        resources: {
          key: { type: 'secret', id: 'shop/key' },
          pull: { type: 'service', id: 'shop/other' },
        },
        ...spec,
      },
      withSecret,
      denied,
    );
    expect(find(objects, 'ExternalSecret')).toBeUndefined();
    return find(objects, 'Deployment') === undefined;
  };
  const container = (more: Record<string, unknown>) => ({
    containers: { app: { image: 'registry.example/app:1', ...more } },
  });

  it('withholds the pods that read it, and no others', () => {
    expect(withheld({})).toBe(false);
    expect(
      withheld(container({ variables: { K: '${resources.key.a}' } })),
    ).toBe(true);
    expect(
      withheld(
        container({ volumes: { '/k': { source: '${resources.key}' } } }),
      ),
    ).toBe(true);
    expect(
      withheld({
        resources: {
          key: { type: 'secret', id: 'shop/key', params: { imagePull: true } },
        },
      }),
    ).toBe(true);
  });
});

describe('a secret that lies nowhere for an environment', () => {
  const world = (variables: Record<string, string>) =>
    worldOf({
      shop: sector({
        secrets: { key: { keys: ['a'], remote: {} } },
      }),
      'shop/app': service({
        containers: { app: { image: 'registry.example/app:1', variables } },
        resources: { key: { type: 'secret', id: 'shop/key' } },
      }),
    });

  it.each([
    [{ K: '${resources.key.a}' }, false],
    [{}, true],
  ])('is named, and withholds only who reads it', (variables, runs) => {
    expect(conditionOf(world(variables), 'shop/app', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'SecretPathMissing',
      remedy: {
        owner: 'group:default/owners',
        location: { file: 'sectors/shop/sector.yaml' },
      },
    });
    expect(
      find(objectsOf(world(variables), 'shop/app'), 'Deployment') !== undefined,
    ).toBe(runs);
  });
});
