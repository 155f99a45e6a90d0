import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const CART = `apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: cart, sector: commerce }
spec:
  image: registry.example/cart:1.0.0 # pinned
  ports: [{ name: http, port: 80, targetPort: 8080 }]
`;

describe('/migrations', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform({
      world: { ...EXAMPLE_WORLD, 'sectors/commerce/cart.yaml': CART },
    });
  });
  afterAll(() => platform.stop());

  it('says what it takes, and that nothing is derived otherwise', async () => {
    const ref = { sector: 'commerce', name: 'cart' };
    const view = await platform.client('ana').getMigration(ref);
    expect(view).toMatchObject({
      subject: 'commerce/cart',
      owner: 'group:default/commerce',
      report: {
        class: 'automatic',
        from: 'ridgeway.dev/v1alpha1',
        text: expect.stringContaining('# pinned'),
      },
      intent: { path: 'sectors/commerce/cart.yaml', text: CART },
      resources: [],
      mayChange: true,
    });
    expect((await platform.client('lee').getMigration(ref)).mayChange).toBe(
      false,
    );
    await expect(
      platform.client('ana').getMigration({ ...ref, name: 'none' }),
    ).rejects.toMatchObject({ statusCode: 404 });
  });

  it('lists who is not on the newest version', async () => {
    const ana = platform.client('ana');
    const { items } = await ana.getMigrationCandidates();
    expect(items).toMatchObject([
      { sector: 'commerce', name: 'cart', class: 'automatic', notes: [] },
    ]);
    for (const filter of [
      { sector: 'payments' },
      { owner: 'group:default/payments' },
      { class: 'blocked' as const },
    ]) {
      expect(await ana.getMigrationCandidates(filter)).toEqual({ items: [] });
    }
  });

  it('runs, and tells how far it is', async () => {
    const ana = platform.client('ana');
    const items = [{ subject: 'commerce/cart' }];
    await expect(
      ana.startMigrationRun({ items: [...items, ...items] }),
    ).rejects.toMatchObject({ statusCode: 400 });
    const { id } = await ana.startMigrationRun({ items });
    let run = await ana.getMigrationRun(id);
    while (run.state === 'running') {
      await new Promise(resolve => setTimeout(resolve, 100));
      run = await ana.getMigrationRun(id);
    }
    expect(run).toMatchObject({
      state: 'finished',
      startedBy: 'user:default/ana',
      items: [{ subject: 'commerce/cart', state: 'done' }],
    });
    expect(await ana.getMigrationCandidates()).toEqual({ items: [] });
    await expect(ana.getMigrationRun('none')).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});
