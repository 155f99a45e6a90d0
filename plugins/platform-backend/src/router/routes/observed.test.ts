import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const SEEN = { subject: 'payments/charge', environment: 'production' };

describe('/facts/observed', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('notes once that a service was measured, wherever it is measured then', async () => {
    const plugin = platform.client();
    expect(await plugin.recordObserved(SEEN)).toEqual({ recorded: true });
    expect(await plugin.recordObserved(SEEN)).toEqual({ recorded: false });
    expect(
      await plugin.recordObserved({ ...SEEN, environment: 'staging' }),
    ).toEqual({ recorded: false });
    const { items } = await plugin.getFacts({ limit: 1000 });
    expect(
      items.filter(({ type }) => type === 'service.observed'),
    ).toMatchObject([
      { subject: 'payments/charge', data: { environment: 'production' } },
    ]);
    const activity = await platform
      .client('noa')
      .getActivity({ subject: 'payments/charge', kind: 'service' });
    expect(activity.items).toMatchObject([
      {
        summary:
          'measured requests of payments/charge for the first time in production',
      },
    ]);
  });

  it('notes nothing that no intent puts there', async () => {
    for (const seen of [
      { ...SEEN, subject: 'payments/none' },
      { ...SEEN, environment: 'moon' },
    ]) {
      await expect(
        platform.client().recordObserved(seen),
      ).rejects.toMatchObject({ statusCode: 404 });
    }
  });

  it('is nothing for people, whoever they are', async () => {
    await expect(
      platform.client('pat').recordObserved(SEEN),
    ).rejects.toMatchObject({ statusCode: 403 });
  });
});
