import { ServerResponse } from 'node:http';
import {
  AskedQuestion,
  MisbehavingServer,
  sendJson,
  sendNothing,
} from '../__testUtils__/MisbehavingServer';
import { companyPlatform } from '../__testUtils__/company';
import { openTelemetry } from '../__testUtils__/openTelemetry';

jest.setTimeout(180_000);

type Answer = (question: AskedQuestion, res: ServerResponse) => void;

/** Nothing that answers at all is slower, on whatever machine this runs. */
const PATIENT = { seconds: 30 };

describe('A server that does not answer as it should', () => {
  let server: MisbehavingServer | undefined;

  afterEach(() => server?.stop());

  const open = async (answer: Answer, settings: object = {}) => {
    server = await MisbehavingServer.start(answer);
    return openTelemetry({
      platform: companyPlatform([{ subject: 'shop/cart' }]),
      telemetry: {
        prometheus: [
          {
            url: server.url,
            label: 'The metrics',
            timeout: PATIENT,
            ...settings,
          },
        ],
      },
    });
  };
  const ask = async (answer: Answer, settings?: object) =>
    (await open(answer, settings)).signals({ sector: 'shop', name: 'cart' });

  it.each<[string, Answer, string, RegExp, object?]>([
    [
      'is slow',
      () => {},
      'SourceSlow',
      /did not answer within 0.3 seconds/,
      { milliseconds: 300 },
    ],
    [
      'begins to answer and stops',
      (_question, res) => {
        res.write('{"status":');
      },
      'SourceSlow',
      /did not answer within/,
      { milliseconds: 300 },
    ],
    [
      'closes the connection',
      (_question, res) => res.destroy(),
      'SourceDown',
      /closed the connection/,
    ],
    [
      'is broken',
      (_question, res) => res.writeHead(502).end('<html>Bad gateway</html>'),
      'SourceDown',
      /not able to answer \(status 502\)/,
    ],
    [
      'is something else',
      (_question, res) => res.end('<html>Welcome</html>'),
      'SourceDown',
      /not as Prometheus does/,
    ],
    [
      'sends elsewhere',
      (_question, res) =>
        res.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'SourceDown',
      /status 302/,
    ],
    [
      'wants other credentials',
      (_question, res) => res.writeHead(401).end(),
      'SourceDown',
      /does not accept the portal's credentials/,
    ],
    [
      'runs out of time itself',
      (_question, res) =>
        sendJson(
          res,
          { status: 'error', errorType: 'timeout', error: 'query timed out' },
          503,
        ),
      'SourceSlow',
      /ran out of time/,
    ],
    [
      'cannot work it out',
      (_question, res) =>
        sendJson(
          res,
          {
            status: 'error',
            errorType: 'execution',
            error: 'too many samples',
          },
          422,
        ),
      'SourceDown',
      /too many samples/,
    ],
    [
      'answers another question',
      (_question, res) =>
        sendJson(res, {
          status: 'success',
          data: { resultType: 'scalar', result: [1, '1'] },
        }),
      'SourceDown',
      /not as Prometheus does/,
    ],
    [
      'has too many series',
      (_question, res) =>
        sendJson(res, {
          status: 'success',
          data: {
            resultType: 'matrix',
            result: Array.from({ length: 20_001 }, () => ({
              metric: {},
              values: [],
            })),
          },
        }),
      'WindowTooLong',
      /20001 series/,
    ],
  ])('%s', async (_name, answer, reason, message, timeout = PATIENT) => {
    const view = await ask(answer, { timeout });
    const finding = view.findings.find(each => each.reason === reason);
    expect(finding?.message).toMatch(message);
    expect(finding?.message).toContain('The metrics');
    expect(finding?.steps).not.toEqual([]);
    expect(view.rate).toMatchObject({ value: null, points: [] });
    // What could not be asked is not called missing.
    expect(view.findings.map(each => each.reason)).not.toContain('NoMetrics');
  });

  it('answers without end', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    const { findings } = await ask((_question, res) => {
      const more = () => {
        while (!res.destroyed && res.write(chunk));
        if (!res.destroyed) {
          res.once('drain', more);
        }
      };
      more();
    });
    expect(findings[0].message).toContain('more than 16 MiB');
  });

  it('is not there', async () => {
    const gone = await MisbehavingServer.start(sendNothing);
    await gone.stop();
    const views = openTelemetry({
      platform: companyPlatform([{ subject: 'shop/cart' }]),
      telemetry: { prometheus: [{ url: gone.url }] },
    });
    const { findings } = await views.signals({ sector: 'shop', name: 'cart' });
    expect(findings).toMatchObject([{ reason: 'SourceDown', level: 'error' }]);
    expect(findings[0].message).toContain('nothing listens there');
    await expect(views.sources()).resolves.toMatchObject({
      items: [{ state: 'down', environments: ['production', 'staging'] }],
    });
  });

  it('is not asked again for a while when it was silent, and then by one question', async () => {
    const hour = { sector: 'shop', name: 'cart', range: '1h' } as const;
    let isSilent = true;
    const views = await open(
      (question, res) => {
        if (!isSilent) {
          sendNothing(question, res);
        }
      },
      { timeout: { seconds: 2 } },
    );
    const asked = server?.asked ?? [];
    const reasonsOf = async (range: '6h' | '24h' | '7d') =>
      (await views.signals({ ...hour, range })).findings.map(
        ({ reason }) => reason,
      );
    const { findings } = await views.signals(hour);
    expect(findings).toMatchObject([{ reason: 'SourceSlow' }]);
    expect(findings[0].message).toMatch(
      /did not answer within 2 seconds\. It is asked again within 30 seconds/,
    );
    const count = asked.length;
    const others = await Promise.all([
      views.alerts(hour),
      views.traffic(hour),
      views.overview({}),
    ]);
    expect(others.flatMap(view => view.findings)).toEqual(
      others.map(() => findings[0]),
    );
    expect(await views.sources()).toMatchObject({ items: [{ state: 'down' }] });
    expect(asked).toHaveLength(count);

    const clock = jest.spyOn(Date, 'now');
    const pass = (milliseconds: number) => {
      const then = Date.now() + milliseconds;
      clock.mockImplementation(() => then);
    };
    try {
      pass(30_000);
      expect(await reasonsOf('6h')).toEqual(['SourceSlow']);
      expect(asked).toHaveLength(count + 1);
      isSilent = false;
      expect(await reasonsOf('24h')).toEqual(['SourceSlow']);
      pass(30_000);
      expect(await reasonsOf('7d')).not.toContain('SourceSlow');
    } finally {
      clock.mockRestore();
    }
  });

  it('says that its answer is partial', async () => {
    const { findings } = await ask((_question, res) =>
      sendJson(res, {
        status: 'success',
        warnings: ['store in eu is gone'],
        data: { resultType: 'matrix', result: [] },
      }),
    );
    expect(findings.map(({ reason }) => reason)).toContain('PartialAnswer');
    expect(findings[0].message).toContain('store in eu is gone');
  });

  it('is asked once for all who ask at the same time, and bounded in range and step', async () => {
    const views = await open(sendNothing);
    const filter = { sector: 'shop', name: 'cart', range: '30d' } as const;
    const [first, second] = await Promise.all([
      views.signals(filter),
      views.signals(filter),
    ]);
    expect(second).toBe(first);
    const asked = server?.asked ?? [];
    const count = asked.length;
    expect(count).toBeLessThanOrEqual(8);
    await views.signals(filter);
    expect(asked).toHaveLength(count);
    const numberOf = (parameters: URLSearchParams, name: string) =>
      Number(parameters.get(name));
    const points = asked
      .filter(({ path }) => path.endsWith('query_range'))
      .map(
        ({ parameters }) =>
          (numberOf(parameters, 'end') - numberOf(parameters, 'start')) /
          numberOf(parameters, 'step'),
      );
    expect(Math.max(...points)).toBeLessThanOrEqual(240);
    const timeouts = asked
      .filter(({ path }) => !path.endsWith('alerts'))
      .map(({ parameters }) => parameters.get('timeout'));
    expect(new Set(timeouts)).toEqual(new Set(['30000ms']));
  });

  it('is given credentials, and what else the configuration adds', async () => {
    await ask(sendNothing, {
      auth: { type: 'basic', username: 'portal', password: 's:ecret' },
      headers: { 'X-Scope-OrgID': 'shop' },
    });
    expect(server?.asked[0].headers).toMatchObject({
      authorization: `Basic ${Buffer.from('portal:s:ecret').toString(
        'base64',
      )}`,
      'x-scope-orgid': 'shop',
    });
    await server?.stop();
    await ask(sendNothing, { auth: { type: 'bearer', token: 'abc' } });
    expect(server?.asked[0].headers.authorization).toBe('Bearer abc');
  });
});
