import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { authModuleExampleProvider } from './module';

const ana = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ana', namespace: 'default' },
  spec: {
    profile: { displayName: 'Ana Silva', email: 'ana@fernhill.example' },
    memberOf: ['commerce'],
  },
  relations: [{ type: 'memberOf', targetRef: 'group:default/commerce' }],
};

async function start(auth: object) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      authModuleExampleProvider,
      catalogServiceMock.factory({ entities: [ana] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:7007' },
          backend: {
            baseUrl: 'http://localhost:7007',
            listen: { host: '127.0.0.1', port: 0 },
          },
          auth,
        },
      }),
    ],
  });
  return request(server);
}

const people = ['ana', 'ghost'].map(name => ({
  user: `user:default/${name}`,
  title: 'Product developer',
  description: 'Ships services',
}));

describe('authModuleExampleProvider', () => {
  it('signs in a listed person as the catalog knows them', async () => {
    const server = await start({ providers: { example: { people } } });
    const response = await server
      .get('/api/auth/example/refresh')
      .set('x-ridgeway-example-user', 'user:default/ana');
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      profile: { displayName: 'Ana Silva', email: 'ana@fernhill.example' },
      backstageIdentity: {
        token: expect.stringContaining('.'),
        identity: {
          userEntityRef: 'user:default/ana',
          ownershipEntityRefs: expect.arrayContaining([
            'group:default/commerce',
          ]),
        },
      },
    });
  });

  it('says what is missing when nobody is named', async () => {
    const server = await start({ providers: { example: { people } } });
    const response = await server.get('/api/auth/example/refresh');
    expect(response.status).toBe(401);
    expect(response.body.error.message).toContain('user:default/ana');
  });

  it('turns away whoever is not listed', async () => {
    const server = await start({ providers: { example: { people } } });
    const response = await server
      .get('/api/auth/example/refresh')
      .set('x-ridgeway-example-user', 'user:default/mallory');
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain('user:default/mallory');
  });

  it('tells a person who is not in the catalog what to do', async () => {
    const server = await start({ providers: { example: { people } } });
    const response = await server
      .get('/api/auth/example/refresh')
      .set('x-ridgeway-example-user', 'user:default/ghost');
    expect(response.status).toBe(404);
    expect(response.body.error.message).toMatch(
      /not in the catalog.*try again/,
    );
  });

  it('is not there unless it is configured', async () => {
    const server = await start({ providers: {} });
    const response = await server
      .get('/api/auth/example/refresh')
      .set('x-ridgeway-example-user', 'user:default/ana');
    expect(response.status).toBe(404);
  });

  it('keeps the portal from starting beside a real provider', async () => {
    await expect(
      start({ providers: { example: { people }, github: {} } }),
    ).rejects.toThrow(/example sign-in lets anybody be anybody/);
  });

  it('keeps the portal from starting without people', async () => {
    await expect(
      start({ providers: { example: { people: [] } } }),
    ).rejects.toThrow(/people is empty/);
  });
});
