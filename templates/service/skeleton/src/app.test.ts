import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createApp } from './app.ts';
import { createMetrics } from './metrics.ts';
import { routes } from './routes.ts';
import { startTracing } from './tracing.ts';

const spans = new InMemorySpanExporter();
const tracing = startTracing({}, [new SimpleSpanProcessor(spans)]);
const app = createApp(createMetrics());
let address = '';

before(async () => {
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});

after(async () => {
  app.server.close();
  app.server.closeAllConnections();
  await tracing.shutdown();
});

test('greets', async () => {
  const response = await fetch(`${address}/?name=Ana`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { message: 'Hello, Ana' });
});

test('says so when nothing answers a path', async () => {
  const response = await fetch(`${address}/nowhere`);
  assert.equal(response.status, 404);
});

test('answers 500 when a route fails, and stays alive', async () => {
  routes['GET /broken'] = () => {
    throw new Error('broken on purpose');
  };
  assert.equal((await fetch(`${address}/broken`)).status, 500);
  delete routes['GET /broken'];
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
});

test('counts requests by route, and invented paths as one', async () => {
  await fetch(`${address}/`);
  await fetch(`${address}/invented/1`);
  await fetch(`${address}/invented/2`);
  const text = await (await fetch(`${address}/metrics`)).text();
  assert.match(text, /http_request_duration_seconds_count\{method="GET",route="GET \/",status="200"\} \d+/);
  assert.match(text, /process_cpu_seconds_total/);
  assert.doesNotMatch(text, /invented/);
});

test("continues the caller's trace", async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  spans.reset();
  await fetch(`${address}/`, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
  const [span] = spans.getFinishedSpans();
  assert.equal(span?.spanContext().traceId, traceId);
  assert.equal(span?.attributes['http.response.status_code'], 200);
});

test('is ready until it is asked to stop, and alive all the time', async () => {
  assert.equal((await fetch(`${address}/readyz`)).status, 200);
  app.drain();
  assert.equal((await fetch(`${address}/readyz`)).status, 503);
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
});
