import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.ts';

/**
 * Stops without dropping a request: says that it is not ready, lets traffic move away for
 * `drainMs`, finishes what is under way, and then lets go of the port.
 */
export async function shutDown(app: App, drainMs: number): Promise<void> {
  app.drain();
  await sleep(drainMs);
  await new Promise<void>((resolve, reject) => {
    app.server.close(error => (error ? reject(error) : resolve()));
    app.server.closeIdleConnections();
  });
}
