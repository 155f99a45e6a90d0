import { service } from '../../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('/activity', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
    await platform.client('ana').change({
      documents: [
        {
          path: 'sectors/commerce/cart.yaml',
          text: service('commerce', 'cart'),
        },
      ],
      message: 'Cart',
    });
  });
  afterAll(() => platform.stop());

  it('tells what happened to a service, newest first', async () => {
    const { items, totalItems } = await platform
      .client('noa')
      .getActivity({ subject: 'commerce/cart' });
    expect(totalItems).toBe(2);
    expect(items).toMatchObject([
      { type: 'derivation.evaluated', actor: 'platform' },
      {
        type: 'intent.committed',
        actor: 'user:default/ana',
        detail: 'Cart',
        link: { to: 'commit', path: 'sectors/commerce/cart.yaml' },
      },
    ]);
  });

  it('goes through the history of a sector page by page', async () => {
    const client = platform.client('noa');
    const all = await client.getActivity({ subject: 'commerce', limit: 200 });
    expect(new Set(all.items.map(({ subject }) => subject))).toEqual(
      new Set(['commerce', 'commerce/cart', 'commerce/checkout']),
    );
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.getActivity({
        subject: 'commerce',
        limit: 2,
        cursor,
      });
      seen.push(...page.items.map(({ position }) => position));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(all.items.map(({ position }) => position));
  });

  it('keeps to one kind', async () => {
    const { items } = await platform
      .client('noa')
      .getActivity({ subject: 'commerce', kind: 'intent' });
    expect(new Set(items.map(({ type }) => type))).toEqual(
      new Set(['intent.committed']),
    );
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(
      platform.client('noa').getActivity({ subject: 'commerce', cursor: 'x' }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});
