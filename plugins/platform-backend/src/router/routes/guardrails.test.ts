import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('POST /guardrails/{id}/visits', () => {
  let platform: TestPlatform;
  const visit = { subject: 'commerce/checkout' };
  const visits = async () =>
    (await platform.client('pat').getFacts({ limit: 1000 })).items.filter(
      ({ type }) => type === 'guardrail.opened',
    );

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('records who came from which denial, once a day', async () => {
    const ana = platform.client('ana');
    const id = 'secrets-need-consent';
    expect(await ana.visitGuardrail(id, visit)).toEqual({ recorded: true });
    expect(await ana.visitGuardrail(id, visit)).toEqual({ recorded: false });
    expect(await visits()).toEqual([
      expect.objectContaining({
        subject: 'commerce/checkout',
        actor: 'user:default/ana',
        data: { guardrail: id },
      }),
    ]);
    expect(await platform.client('noa').visitGuardrail(id, visit)).toEqual({
      recorded: true,
    });
  });

  it('records nothing of what does not exist, and of nobody but people', async () => {
    const before = await visits();
    await expect(
      platform.client('ana').visitGuardrail('none', visit),
    ).rejects.toMatchObject({ statusCode: 404 });
    expect(
      await platform
        .client('ana')
        .visitGuardrail('secrets-need-consent', { subject: 'nowhere/shop' }),
    ).toEqual({ recorded: false });
    await expect(
      platform.client().visitGuardrail('secrets-need-consent', visit),
    ).rejects.toMatchObject({ statusCode: 403 });
    expect(await visits()).toEqual(before);
  });
});
