import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, IncomingMessage } from 'node:http';
import { join } from 'node:path';

jest.setTimeout(180_000);

/** The exporter loads Node's modules in a way that Jest cannot, so it runs in a process of its own. */
function startSender(url: string): ChildProcess {
  return spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      // eslint-disable-next-line no-restricted-syntax -- this test runs from the checkout only
      join(__dirname, '__testUtils__', 'sendOtlp.ts'),
      url,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

describe('exportOtlp', () => {
  it('sends under the name of the service, says when nothing arrives, and goes on', async () => {
    const bodies: string[] = [];
    const tenants: unknown[] = [];
    let refuse = true;
    const collector = createServer(async (request, response) => {
      const body = await bodyOf(request);
      response.statusCode = refuse ? 400 : 200;
      response.setHeader('content-type', 'application/json').end('{}');
      if (!refuse) {
        tenants.push(request.headers['x-tenant']);
        bodies.push(body);
      }
    });
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const address = collector.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const sender = startSender(`http://127.0.0.1:${port}/v1/metrics`);
    let said = '';
    const heard = async (text: string) => {
      while (!said.includes(text)) {
        await once(sender.stdout ?? sender, 'data');
      }
    };
    sender.stdout?.on('data', chunk => {
      said += chunk;
    });
    await heard('do not arrive at');
    refuse = false;
    await heard('again.');
    sender.kill();
    collector.close();
    collector.closeAllConnections();

    expect(said.match(/do not arrive/g)).toHaveLength(1);
    expect(tenants[0]).toBe('fernhill');
    const { resourceMetrics } = JSON.parse(bodies[0]);
    expect(resourceMetrics[0].resource.attributes).toEqual(
      expect.arrayContaining([
        { key: 'service.name', value: { stringValue: 'portal' } },
        { key: 'service.namespace', value: { stringValue: 'platform' } },
      ]),
    );
    expect(bodies[0]).toContain('process.cpu.time');
  });
});
