import { ExampleIdentity } from './ExampleIdentity';

const discoveryApi = {
  getBaseUrl: async (id: string) => `http://localhost:7007/api/${id}`,
};

function respondWith(status: number, body: object) {
  return jest.spyOn(global, 'fetch').mockImplementation(
    async () =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
}

function session(token: string, expiresInSeconds: number) {
  return {
    profile: { displayName: 'Ana Silva' },
    backstageIdentity: {
      token,
      expiresInSeconds,
      identity: {
        type: 'user',
        userEntityRef: 'user:default/ana',
        ownershipEntityRefs: ['user:default/ana', 'group:default/commerce'],
      },
    },
  };
}

describe('ExampleIdentity', () => {
  const onSignOut = jest.fn();
  const identity = () =>
    new ExampleIdentity({ discoveryApi, user: 'user:default/ana', onSignOut });

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('asks once for the chosen person and shares the answer', async () => {
    const fetchSpy = respondWith(200, session('t1', 3600));
    const ana = identity();

    await Promise.all([ana.signIn(), ana.getCredentials()]);

    expect(await ana.getCredentials()).toEqual({ token: 't1' });
    expect((await ana.getProfileInfo()).displayName).toBe('Ana Silva');
    expect((await ana.getBackstageIdentity()).ownershipEntityRefs).toContain(
      'group:default/commerce',
    );
    expect(fetchSpy).toHaveBeenCalledTimes(1);
    expect(fetchSpy).toHaveBeenCalledWith(
      'http://localhost:7007/api/auth/example/refresh',
      { headers: { 'x-ridgeway-example-user': 'user:default/ana' } },
    );
  });

  it('takes a new token before the old one ends', async () => {
    respondWith(200, session('t1', 3600));
    const ana = identity();
    await ana.signIn();
    respondWith(200, session('t2', 3600));

    jest.setSystemTime(Date.now() + 3000 * 1000);
    expect(await ana.getCredentials()).toEqual({ token: 't1' });
    jest.setSystemTime(Date.now() + 541 * 1000);
    expect(await ana.getCredentials()).toEqual({ token: 't2' });
  });

  it('passes on why somebody is not let in, and asks again next time', async () => {
    respondWith(404, {
      error: { name: 'NotFoundError', message: 'still being read' },
      response: { statusCode: 404 },
    });
    const ana = identity();
    await expect(ana.signIn()).rejects.toMatchObject({
      cause: { message: 'still being read' },
    });

    respondWith(200, session('t1', 3600));
    await expect(ana.signIn()).resolves.toBeUndefined();
  });

  it('forgets the person on sign-out', async () => {
    respondWith(200, session('t1', 3600));
    const ana = identity();
    await ana.signIn();
    await ana.signOut();
    expect(onSignOut).toHaveBeenCalled();
  });
});
