import { once } from 'node:events';
import { createServer, Server, ServerOptions } from 'node:https';
import { createServer as createPlainServer } from 'node:http';
import { Server as NetServer } from 'node:net';
import {
  hasOpenssl,
  TestCertificates,
} from '../__testUtils__/TestCertificates';
import { hasPrometheus, TestPrometheus } from '../__testUtils__/TestPrometheus';
import { PrometheusConfig } from '../config/PrometheusConfig';
import { PrometheusTransport } from './PrometheusTransport';

jest.setTimeout(180_000);

const suite = hasOpenssl ? describe : describe.skip;
const realSuite = hasPrometheus ? describe : describe.skip;

const HUNG_UP = 'The metrics cannot be reached: it closed the connection.';

const HUNG_UP_WITHOUT = {
  problem: 'down',
  message: `${HUNG_UP} Where it demands a certificate, and the portal shows none, the platform team sets one in ridgeway.telemetry.prometheus, as tls.cert and tls.key.`,
};

const HUNG_UP_WITH = {
  problem: 'down',
  message: `${HUNG_UP} Where it does not accept the certificate that the portal shows, the platform team gives tls.cert and tls.key of ridgeway.telemetry.prometheus a pair that is valid and signed by whom the server trusts.`,
};

async function portOf(server: NetServer) {
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' ? address?.port ?? 0 : 0;
}

suite('A server that demands a certificate', () => {
  let authority: TestCertificates;
  let stranger: TestCertificates;
  let server: Server | undefined;

  beforeAll(() => {
    authority = new TestCertificates();
    stranger = new TestCertificates();
  });

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  afterAll(() => {
    authority?.remove();
    stranger?.remove();
  });

  const start = async (
    options: ServerOptions,
    name = 'localhost',
    days = 1,
  ) => {
    const started = createServer(
      {
        ...authority.sign(name, days),
        ca: authority.ca,
        requestCert: true,
        rejectUnauthorized: true,
        ...options,
      },
      (req, res) => res.end(`${req.method} ${req.url}`),
    ).listen(0, 'localhost');
    server = started;
    return portOf(started);
  };
  const ask = (
    port: number,
    tls: PrometheusConfig['tls'],
    { url = `https://localhost:${port}` } = {},
  ) =>
    new PrometheusTransport({
      url,
      label: 'The metrics',
      scrapeIntervalSeconds: 30,
      timeoutMs: 5_000,
      headers: {},
      tls,
    }).ask('/api/v1/alerts', undefined, AbortSignal.timeout(10_000));
  const shown = () => ({ ca: authority.ca, ...authority.sign('portal') });

  it.each<ServerOptions['maxVersion']>(['TLSv1.2', 'TLSv1.3'])(
    'is shown it and answers, over %s',
    async maxVersion => {
      const port = await start({ maxVersion });
      await expect(ask(port, shown())).resolves.toEqual({
        status: 200,
        text: 'GET /api/v1/alerts',
      });
    },
  );

  it('hangs up on whoever shows none, or that of a stranger', async () => {
    const port = await start({});
    await expect(ask(port, { ca: authority.ca })).rejects.toMatchObject(
      HUNG_UP_WITHOUT,
    );
    const unknown = { ca: authority.ca, ...stranger.sign('portal') };
    await expect(ask(port, unknown)).rejects.toMatchObject(HUNG_UP_WITH);
  });

  it('refuses whoever shows none over TLS 1.2', async () => {
    const port = await start({ maxVersion: 'TLSv1.2' });
    await expect(ask(port, { ca: authority.ca })).rejects.toMatchObject({
      problem: 'refused',
      message: expect.stringMatching(
        /^The metrics refuses the connection \(.+\)\. Where it demands a certificate, and the portal shows none, the platform team sets one in ridgeway\.telemetry\.prometheus, as tls\.cert and tls\.key\. Where the two have no cipher/,
      ),
    });
  });

  describe('or has no cipher or protocol in common with the portal', () => {
    const OPTIONS =
      'the platform team allows its own with --tls-cipher-list in NODE_OPTIONS of the portal';

    it('may mean either when it refuses, and both ways out are told', async () => {
      // The key of its certificate is of another kind than its only cipher needs.
      const port = await start({
        ...{ ciphers: 'AES256-GCM-SHA384', maxVersion: 'TLSv1.2' },
        ...{ requestCert: false, rejectUnauthorized: false },
      });
      const message = (tls: string) =>
        new RegExp(
          `^The metrics refuses the connection \\(.*HANDSHAKE_FAILURE\\)\\. Where it ${tls}\\. Where the two have no cipher in common, .*${OPTIONS}\\.$`,
        );
      await expect(ask(port, { ca: authority.ca })).rejects.toMatchObject({
        problem: 'refused',
        message: expect.stringMatching(
          message(
            'demands a certificate, and the portal shows none, the platform team sets one in .*, as tls.cert and tls.key',
          ),
        ),
      });
      await expect(ask(port, shown())).rejects.toMatchObject({
        message: expect.stringMatching(
          message(
            'does not accept the certificate that the portal shows, the platform team gives tls.cert and tls.key of .* a pair that is valid .*',
          ),
        ),
      });
    });

    it('says so when it speaks older protocols alone', async () => {
      const port = await start({
        ...{ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' },
        ciphers: 'DEFAULT@SECLEVEL=0',
      });
      await expect(ask(port, shown())).rejects.toMatchObject({
        problem: 'down',
        message: expect.stringMatching(
          /no version of TLS in common \(.+\)\. Whoever runs it turns on TLS 1\.2 or 1\.3/,
        ),
      });
    });
  });

  it('is signed by somebody that the portal was not told to trust', async () => {
    const port = await start({});
    for (const ca of [undefined, stranger.ca]) {
      await expect(ask(port, { ...shown(), ca })).rejects.toMatchObject({
        problem: 'down',
        message: expect.stringMatching(
          /^The metrics cannot be reached: its certificate is signed by nobody the portal trusts \(.+\)\. .* tls\.ca of ridgeway\.telemetry\.prometheus/,
        ),
      });
    }
  });

  it('has a certificate for another name, until the configuration gives that name', async () => {
    const port = await start({}, 'metrics.example');
    await expect(ask(port, shown())).rejects.toMatchObject({
      problem: 'down',
      message: expect.stringMatching(
        /its certificate is for another name than the address has\. .* tls\.serverName of ridgeway\.telemetry\.prometheus/,
      ),
    });
    await expect(
      ask(port, { ...shown(), serverName: 'metrics.example' }),
    ).resolves.toMatchObject({ status: 200 });
  });

  it('has a certificate that is over', async () => {
    const port = await start({}, 'localhost', -1);
    await expect(ask(port, shown())).rejects.toMatchObject({
      problem: 'down',
      message:
        'The metrics cannot be reached: its certificate has expired. Whoever runs it renews it.',
    });
  });

  it('speaks no TLS at the address', async () => {
    const plain = createPlainServer((_, res) => res.end('hello'));
    plain.listen(0, 'localhost');
    const port = await portOf(plain);
    await expect(ask(port, shown())).rejects.toMatchObject({
      message: expect.stringMatching(
        /does not speak TLS there\. .* http:\/\/ .* url of ridgeway\.telemetry\.prometheus/,
      ),
    });
    plain.close();
  });

  realSuite('and is a real Prometheus', () => {
    it('answers whom it knows alone', async () => {
      const { ca } = authority;
      const prometheus = await TestPrometheus.start({
        tls: { ca, ...authority.sign('metrics.example') },
      });
      const known = { ca, serverName: 'metrics.example' };
      const askIt = (tls: PrometheusConfig['tls']) =>
        ask(0, { ...known, ...tls }, prometheus);
      try {
        await prometheus.waitUntil(async () => {
          const { status, text } = await askIt(authority.sign('portal'));
          return status === 200 && text.includes('"alerts":[]');
        });
        await expect(askIt({})).rejects.toMatchObject(HUNG_UP_WITHOUT);
        await expect(askIt(stranger.sign('portal'))).rejects.toMatchObject(
          HUNG_UP_WITH,
        );
      } finally {
        await prometheus.stop();
      }
    });
  });
});
