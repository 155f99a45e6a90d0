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
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: { name: 'app.key' },
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
});
