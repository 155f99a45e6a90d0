import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Makes sure that the portal can listen.
 *
 * @param patience - milliseconds to wait for a portal that is just stopping
 * @param variable - which one chooses another port
 * @throws Error that says how to choose another port
 */
export async function assertPortIsFree(
  port: number,
  patience = 3000,
  variable = 'RIDGEWAY_PORT',
): Promise<void> {
  for (let waited = 0; ; waited += 250) {
    const code = await tryToListen(port);
    if (!code) {
      return;
    }
    if (code !== 'EADDRINUSE') {
      throw new Error(
        `cannot listen on port ${port} (${code}). Choose another: ${variable}=${
          port + 1
        } ./ridge start`,
      );
    }
    if (waited >= patience) {
      throw new Error(
        `port ${port} is in use. Stop what listens there, or choose another: ${variable}=${
          port + 1
        } ./ridge start`,
      );
    }
    await sleep(250);
  }
}

function tryToListen(port: number): Promise<string | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code ?? error.message),
    );
    server.listen(port, '127.0.0.1', () =>
      server.close(() => resolve(undefined)),
    );
  });
}
