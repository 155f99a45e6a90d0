import { createServer, Server } from 'node:net';
import { assertPortIsFree } from './assertPortIsFree.ts';

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        server,
        port: typeof address === 'object' && address ? address.port : 0,
      });
    });
  });
}

describe('assertPortIsFree', () => {
  it('names the port in use and how to choose another', async () => {
    const { server, port } = await listen();
    await expect(assertPortIsFree(port, 0)).rejects.toThrow(
      `port ${port} is in use. Stop what listens there, or choose another: RIDGEWAY_PORT=${
        port + 1
      } ./ridge start`,
    );
    server.close();
  });

  it('waits for a portal that is just stopping', async () => {
    const { server, port } = await listen();
    setTimeout(() => server.close(), 400);
    await expect(assertPortIsFree(port, 5000)).resolves.toBeUndefined();
  });
});
