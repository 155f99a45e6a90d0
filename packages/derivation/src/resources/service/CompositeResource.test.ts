import { find, objectsOfService } from '../../__testUtils__/derived';

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
});
