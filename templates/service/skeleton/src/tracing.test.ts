import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startTracing } from './tracing.ts';

test('sends spans where OTEL_EXPORTER_OTLP_ENDPOINT says', async () => {
  const received: string[] = [];
  const collector = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) {
      body.push(chunk);
    }
    received.push(`${request.url} ${Buffer.concat(body).toString('latin1')}`);
    response.end('{}');
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`;

  const tracing = startTracing(process.env);
  tracing.getTracer('test').startSpan('a piece of work').end();
  await tracing.shutdown();
  collector.close();

  assert.equal(received.length, 1);
  assert.match(received[0] ?? '', /^\/v1\/traces /);
  assert.match(received[0] ?? '', /a piece of work/);
  assert.match(received[0] ?? '', /${{ values.service }}/);
});
