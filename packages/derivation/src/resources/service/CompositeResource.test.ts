import { denying, options } from '../../__testUtils__/authorizers';
import {
  conditionOf,
  find,
  objectsOf,
  objectsOfService,
} from '../../__testUtils__/derived';
import {
  PLATFORM,
  sector,
  service,
  Spec,
  worldOf,
} from '../../__testUtils__/worlds';
import { affectedSubjects } from '../../affected/affectedSubjects';
import { explain } from '../../explain';

const platform = {
  ...PLATFORM,
  managed: {
    postgres: {
      group: 'db.example',
      kind: 'PostgresInstance',
      version: 'v1',
      spec: {
        size: '${class}',
        version: '${params.version}',
        storageGb: '${params.storage}',
        owner: '${service} ${serviceAccount}',
      },
      classes: ['small', 'large'],
      params: { version: { type: 'string' }, storage: { type: 'integer' } },
      connectionSecret: '${name}-conn',
      outputs: ['host', 'port', 'name', 'username', 'password'],
    },
  },
};

function world(services: Record<string, Spec>) {
  return worldOf(
    {
      shop: sector({ managed: ['postgres'] }),
      ...Object.fromEntries(
        Object.entries(services).map(([name, db]) => [
          `shop/${name}`,
          service({
            containers: {
              app: {
                image: 'registry.example/app:1',
                variables: { DB: '${resources.db.host}' },
              },
            },
            resources: { db: { type: 'postgres', class: 'small', ...db } },
          }),
        ]),
      ),
    },
    platform,
  );
}

describe('CompositeResource', () => {
  it('is what the platform configures for the type', () => {
    expect(
      find(
        objectsOfService(
          { resources: { db: { type: 'postgres', class: 'small' } } },
          { managed: ['postgres'] },
        ),
        'PostgresInstance',
      ),
    ).toMatchObject({
      apiVersion: 'db.example/v1',
      metadata: { name: 'app-db', namespace: 'shop-production' },
      spec: { size: 'small', labels: ['shop/app'] },
    });
  });

  it('takes the class that the environment names', () => {
    expect(
      find(
        objectsOfService(
          {
            resources: { db: { type: 'postgres' } },
            environments: {
              production: { resources: { db: { class: 'large' } } },
            },
          },
          { managed: ['postgres'] },
        ),
        'PostgresInstance',
      )?.spec,
    ).toMatchObject({ size: 'large' });
  });

  it('asks the gate for the class of the environment', () => {
    const spec = {
      resources: { db: { type: 'postgres', class: 'small' } },
      environments: { production: { resources: { db: { class: 'large' } } } },
    };
    const authorizer = denying(
      ({ resource }) => resource.attributes.class === 'large',
    );
    expect(
      find(
        objectsOfService(
          spec,
          { managed: ['postgres'] },
          { ...options, authorizer },
        ),
        'PostgresInstance',
      ),
    ).toBeUndefined();
  });

  it('passes the params that the type takes, with their types', () => {
    const objects = objectsOf(
      world({ app: { params: { version: '17', storage: 20 } } }),
      'shop/app',
    );
    expect(find(objects, 'PostgresInstance')?.spec).toEqual({
      size: 'small',
      version: '17',
      storageGb: 20,
      owner: 'app app',
    });
  });

  it('fills placeholders into params, and none that are secret', () => {
    const plain = world({ app: { params: { version: '${metadata.name}' } } });
    expect(
      find(objectsOf(plain, 'shop/app'), 'PostgresInstance')?.spec,
    ).toMatchObject({ version: 'app' });
    const secret = world({
      app: { params: { version: '${resources.db.password}' } },
    });
    expect(
      find(objectsOf(secret, 'shop/app'), 'PostgresInstance'),
    ).toBeUndefined();
    expect(conditionOf(secret, 'shop/app', 'Derived')).toMatchObject({
      status: 'False',
      reason: 'ParamsNotPlain',
    });
  });

  it.each([
    ['a param that the type does not take', { params: { admin: true } }],
    ['a class that the type does not have', { class: 'huge' }],
    ['another sector’s resource', { id: 'web/stock' }],
  ])('passes nothing of %s', (_what, db) => {
    const wrong = world({ app: db });
    expect(
      find(
        [...objectsOf(wrong, 'shop/app'), ...objectsOf(wrong, 'shop')],
        'PostgresInstance',
      ),
    ).toBeUndefined();
    expect(conditionOf(wrong, 'shop/app', 'Valid').status).toBe('False');
  });
});

describe('a managed resource that services share', () => {
  const shared = world({
    a: { id: 'orders' },
    b: { id: 'shop/orders', params: { version: '17' } },
    c: { id: 'orders', class: 'large' },
    d: {},
  });
  const ofSector = objectsOf(shared, 'shop').filter(
    ({ kind }) => kind === 'PostgresInstance',
  );

  it('is one object of the sector for each type, class and id', () => {
    expect(ofSector.map(({ spec }) => spec)).toEqual(
      expect.arrayContaining([
        { size: 'small', version: '17', owner: 'orders ' },
        { size: 'large', owner: 'orders ' },
      ]),
    );
    expect(ofSector).toHaveLength(2);
    expect(
      ['a', 'b', 'c'].map(name =>
        find(objectsOf(shared, `shop/${name}`), 'PostgresInstance'),
      ),
    ).toEqual([undefined, undefined, undefined]);
    expect(
      find(objectsOf(shared, 'shop/d'), 'PostgresInstance')?.metadata.name,
    ).toBe('d-db');
  });

  it('gives its outputs to each of them', () => {
    const small = ofSector.find(({ spec }) =>
      JSON.stringify(spec).includes('small'),
    )?.metadata.name;
    for (const name of ['a', 'b']) {
      expect(
        JSON.stringify(find(objectsOf(shared, `shop/${name}`), 'Deployment')),
      ).toContain(`"name":"${small}-conn"`);
    }
  });

  it('stays while one of them may have it', () => {
    const named = (...denied: string[]) =>
      objectsOf(shared, 'shop', {
        ...options,
        authorizer: denying(({ principal }) => denied.includes(principal.name)),
      }).filter(({ kind }) => kind === 'PostgresInstance').length;
    expect(named('a')).toBe(2);
    expect(named('a', 'b')).toBe(1);
    expect(named('a', 'b', 'c')).toBe(0);
  });

  it('is derived again, with those who share it, when one of them changes', () => {
    const changed = world({
      a: { id: 'orders', params: { version: '16' } },
      b: { id: 'shop/orders', params: { version: '17' } },
      c: { id: 'orders', class: 'large' },
      d: {},
    });
    expect([...affectedSubjects(shared, changed)].sort()).toEqual(
      expect.arrayContaining(['shop', 'shop/a', 'shop/b']),
    );
    expect(conditionOf(changed, 'shop/b', 'Valid')).toMatchObject({
      reason: 'ConflictingResource',
      message: expect.stringContaining('shop/a'),
    });
  });

  it('says who shares it', () => {
    expect(
      explain(
        shared,
        {
          subject: 'shop',
          environment: 'production',
          kind: 'PostgresInstance',
          name:
            ofSector.find(({ spec }) => JSON.stringify(spec).includes('small'))
              ?.metadata.name ?? '',
        },
        options,
      ).map(({ why }) => why),
    ).toEqual(
      expect.arrayContaining(['shop/a declares it.', 'shop/b declares it.']),
    );
  });
});
