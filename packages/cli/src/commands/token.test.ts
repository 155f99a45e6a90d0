import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { runCli } from '../__testUtils__/runCli';

describe('ridgeway token', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  /** A portal with the example sign-in, as far as this command sees it. */
  async function portal(): Promise<string> {
    server = createServer((request, response) => {
      const user = request.headers['x-ridgeway-example-user'];
      const isKnown =
        request.url === '/api/auth/example/refresh' &&
        user === 'user:default/ana';
      response.writeHead(isKnown ? 200 : 401, {
        'content-type': 'application/json',
      });
      response.end(
        JSON.stringify(
          isKnown
            ? { backstageIdentity: { token: 'abc.def.ghi' } }
            : { error: { name: 'AuthenticationError', message: 'Who is it?' } },
        ),
      );
    });
    await new Promise<void>(ready => server?.listen(0, '127.0.0.1', ready));
    const address: AddressInfo | string | null = server.address();
    if (typeof address !== 'object' || address === null) {
      throw new Error('The server has no port');
    }
    return `http://127.0.0.1:${address.port}`;
  }

  it('prints the token and nothing else', async () => {
    const run = await runCli([
      'token',
      '--example-user',
      'user:default/ana',
      '--portal',
      await portal(),
    ]);
    expect(run).toEqual({ code: 0, stdout: 'abc.def.ghi\n', stderr: '' });
  });

  it('repeats why a portal refuses', async () => {
    const { code, stdout, stderr } = await runCli([
      'token',
      '--example-user',
      'user:default/nobody',
      '--portal',
      await portal(),
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Who is it?');
  });

  it('says how to get a portal when none answers', async () => {
    const { code, stderr } = await runCli([
      'token',
      '--example-user',
      'user:default/ana',
      '--portal',
      'http://127.0.0.1:1',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('./ridge start');
  });

  it.each([[['token']], [['token', '--example-user', 'ana']]])(
    'asks for a whole user reference: %j',
    async args => {
      const { code, stderr } = await runCli(args);
      expect(code).toBe(64);
      expect(stderr).toContain('Usage: ridgeway token');
    },
  );
});
