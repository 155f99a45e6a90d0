import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.ts';
import { createMetrics } from './metrics.ts';
import { routes } from './routes.ts';
import { shutDown } from './shutdown.ts';

test('finishes the request under way before it stops', async () => {
  routes['GET /slow'] = async () => {
    await sleep(100);
    return { status: 200, body: 'done' };
  };
  const app = createApp(createMetrics());
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const { port } = app.server.address() as AddressInfo;

  const slow = fetch(`http://127.0.0.1:${port}/slow`, { headers: { connection: 'close' } });
  await once(app.server, 'request');
  await shutDown(app, 10);

  assert.equal((await slow).status, 200);
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
  delete routes['GET /slow'];
});
