import { IntentDocument } from '@ridgeway/plugin-platform-common';
import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('GET /intents', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('gives every sector and service as written, page by page', async () => {
    const client = platform.client();
    const { items: all, totalItems, head } = await client.getIntents();
    expect(all).toHaveLength(totalItems);
    expect(all).toContainEqual(
      expect.objectContaining({
        path: 'sectors/commerce/sector.yaml',
        subject: 'commerce',
        kind: 'Sector',
        owner: 'group:default/commerce',
      }),
    );
    expect(all).toContainEqual(
      expect.objectContaining({
        path: 'sectors/commerce/checkout.yaml',
        subject: 'commerce/checkout',
        kind: 'Service',
        text: expect.stringContaining('payments/stripe-key'),
      }),
    );
    expect(head).toBe((await client.getRegistry({ subjects: [] })).head);

    const paged: IntentDocument[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.getIntents({ limit: 2, cursor });
      expect(page.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(all);
  });

  it('refuses a cursor that it never gave', async () => {
    await expect(
      platform.client('noa').getIntents({ cursor: 'bm9uc2Vuc2U' }),
    ).rejects.toMatchObject({
      statusCode: 400,
      cause: { message: expect.stringContaining('cursor') },
    });
  });
});
