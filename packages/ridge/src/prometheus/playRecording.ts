import { createServer } from 'node:http';
import { exposition } from './exposition.ts';
import type { PlayedSeries } from './Recording.ts';

/** A recording that goes on, for a Prometheus to scrape. */
export interface Player {
  /** `127.0.0.1:40123` */
  address: string;
  stop(): void;
}

/** Serves what the recording has at the moment of each scrape. */
export async function playRecording(
  recording: readonly PlayedSeries[],
): Promise<Player> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(exposition(recording, Date.now()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // The portal's life decides, not this server's.
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the recording is served at no port');
  }
  return { address: `127.0.0.1:${address.port}`, stop: () => server.close() };
}
