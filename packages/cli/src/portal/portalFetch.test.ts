import { createServer, Server } from 'node:http';
import { once } from 'node:events';
import { portalFetch } from './portalFetch';

describe('portalFetch', () => {
  let server: Server | undefined;
  afterEach(async () => {
    jest.restoreAllMocks();
    server?.close();
    server = undefined;
  });

  /** Something that gives the same answer to everything. */
  async function answering(status: number, type: string): Promise<string> {
    server = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': type });
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object'
      ? `http://127.0.0.1:${address?.port}`
      : '';
  }

  it.each([
    [200, 'text/html', /no Ridgeway portal \(200\).*--portal/],
    [404, 'text/plain', /no Ridgeway portal \(404\)/],
    [503, 'text/html', /not ready \(503\).*again/],
    [429, 'text/plain', /not ready \(429\)/],
  ])('says what to do about %d as %s', async (status, type, message) => {
    const url = await answering(status, type);
    await expect(portalFetch(url, url)).rejects.toThrow(message);
  });

  it.each([200, 401, 403, 404, 409, 500])(
    'leaves the answer %d to whoever asked',
    async status => {
      const url = await answering(status, 'application/json; charset=utf-8');
      expect((await portalFetch(url, url)).status).toBe(status);
    },
  );

  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /does not trust.*NODE_EXTRA_CA_CERTS/],
    ['CERT_HAS_EXPIRED', /certificate/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate/],
    ['ECONNREFUSED', /No portal answers.*\.\/ridge start/],
    ['ENOTFOUND', /No portal answers.*--portal/],
  ])('says what to do about %s', async (code, message) => {
    const cause = Object.assign(new Error(`it is ${code}`), { code });
    jest
      .spyOn(global, 'fetch')
      .mockRejectedValue(new TypeError('fetch failed', { cause }));
    await expect(
      portalFetch('https://portal.example.com', 'https://portal.example.com/x'),
    ).rejects.toThrow(message);
  });
});
