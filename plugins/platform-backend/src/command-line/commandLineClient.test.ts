import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

describe('commandLineClient', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform?.stop());

  it('says who the command line is to anybody, under the address it is read from', async () => {
    const address = `${platform.url}/api/platform/command-line.json`;
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      client_id: address,
      redirect_uris: ['http://127.0.0.1/callback'],
      token_endpoint_auth_method: 'none',
    });
  });
});
