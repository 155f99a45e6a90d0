import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('GET /settings', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('gives the platform team the document to change', async () => {
    const client = platform.client('pat');
    const settings = await client.getSettings();
    expect(settings).toEqual({
      path: 'platform/platform.yaml',
      text: expect.stringContaining('trustDomain: test.example'),
      head: (await client.getAccess()).head,
      owner: 'group:default/platform',
      mayChange: true,
    });
  });

  it('lets everybody read it, and tells them that it is not theirs', async () => {
    await expect(platform.client('noa').getSettings()).resolves.toMatchObject({
      mayChange: false,
    });
  });
});
