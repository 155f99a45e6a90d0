import { find, objectsOfService } from '../../__testUtils__/derived';

describe('ServiceAccount', () => {
  it('is the service’s own and has no token, also while there is no image', () => {
    expect(
      find(objectsOfService({ containers: { app: {} } }), 'ServiceAccount'),
    ).toMatchObject({
      metadata: { name: 'app', namespace: 'shop-production' },
      automountServiceAccountToken: false,
    });
  });
});
