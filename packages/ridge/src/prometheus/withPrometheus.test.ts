import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import { withPrometheus } from './withPrometheus.ts';

jest.setTimeout(180_000);

const isInstalled = spawnSync('prometheus', ['--version']).status === 0;
const describeHere = isInstalled ? describe : describe.skip;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise(resolve => {
    server.close(resolve);
  });
  return typeof address === 'object' && address ? address.port : 0;
}

const root = mkdtempSync(join(tmpdir(), 'ridge-prometheus-'));
const said: string[] = [];
const path = process.env.PATH;
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => said.splice(0));
afterEach(() => {
  process.env.PATH = path;
});

const SLOTS = 31 * 24;
mkdirSync(join(root, 'examples', 'telemetry'), { recursive: true });
writeFileSync(
  join(root, 'examples', 'telemetry', 'recording.jsonl'),
  [
    {
      end: new Date().toISOString(),
      spans: [{ slots: SLOTS, seconds: 3600 }],
    },
    {
      type: 'counter',
      name: 'requests_total',
      labels: { service: 'a "quoted" one' },
      values: Array.from({ length: SLOTS }, () => 3600),
    },
  ]
    .map(line => `${JSON.stringify(line)}\n`)
    .join(''),
);

async function settingsFor(data: string): Promise<Settings> {
  const port = await freePort();
  return {
    root,
    dataDirectory: join(root, data),
    port,
    url: `http://localhost:${port}`,
    prometheusPort: await freePort(),
  };
}

describe('withPrometheus', () => {
  it('says how to get one where none is installed, and starts nothing', async () => {
    process.env.PATH = root;
    expect(
      await withPrometheus(await settingsFor('none'), text => said.push(text)),
    ).toBeUndefined();
    expect(said.join()).toMatch(
      /no Prometheus is installed.*apt-get install prometheus/,
    );
  });
});

describeHere(
  `withPrometheus, filled${
    isInstalled ? '' : ' (skipped: prometheus is not installed)'
  }`,
  () => {
    it('has thirty days until now, goes on, and fills what it missed the next time', async () => {
      const settings = await settingsFor('data');
      const start = () => withPrometheus(settings, text => said.push(text));
      const ask = async (query: string) => {
        const url = `http://127.0.0.1:${
          settings.prometheusPort
        }/api/v1/query?query=${encodeURIComponent(query)}`;
        const { data } = await (await fetch(url)).json();
        return data.result[0];
      };
      const value = async (query: string) =>
        Number((await ask(query))?.value[1]);
      /** Until what was filled in and what goes on are one: that takes a scrape. */
      const rateOnceScraped = async (since: number) => {
        const seconds = since / 1000;
        while (!((await value('max(timestamp(requests_total))')) > seconds)) {
          await sleep(500);
        }
        // From sample to sample: `rate` guesses what it does not see at both ends.
        const { values } = await ask('requests_total[5m]');
        const [[first, from], [last, to]] = [values[0], values.at(-1)];
        return (to - from) / (last - first);
      };
      /** It closes what it keeps before it stops listening. */
      const untilGone = async () => {
        while (
          await ask('vector(1)').then(
            () => true,
            () => false,
          )
        ) {
          await sleep(100);
        }
      };
      const first = await start();
      const running = Date.now();
      expect(readFileSync(first?.config ?? '', 'utf8')).toContain(
        `http://127.0.0.1:${settings.prometheusPort}`,
      );
      expect(await rateOnceScraped(running)).toBeCloseTo(1, 1);
      expect(await value('sum(increase(requests_total[20d]))')).toBeCloseTo(
        20 * 86_400,
        -4,
      );
      first?.stop();
      await untilGone();
      said.splice(0);
      const again = await start();
      expect(said.join()).not.toMatch(/thirty days/);
      expect(await rateOnceScraped(Date.now())).toBeCloseTo(1, 1);
      again?.stop();
      await untilGone();
      expect(said.join()).not.toMatch(/Prometheus ended/);
    });

    it('is started again when it is ended by force, and leaves nothing behind', async () => {
      const settings = await settingsFor('killed');
      const beside = await withPrometheus(settings, text => said.push(text));
      const processes = () =>
        spawnSync('pgrep', [
          ...['--full', '--'],
          `prometheus .*--web.listen-address=127.0.0.1:${settings.prometheusPort}`,
        ])
          .stdout.toString()
          .split('\n')
          .filter(Boolean)
          .map(Number);
      // The last is the program itself; it was started by the other.
      const killed = processes().at(-1) ?? 0;
      process.kill(killed, 'SIGKILL');
      while (!said.includes('Prometheus answers again')) {
        await sleep(100);
      }
      expect(said.at(-2)).toMatch(
        /^Prometheus ended\. It is started again in 1 s\. What it said: .*prometheus\.log$/,
      );
      expect(processes()).toHaveLength(2);
      expect(processes()).not.toContain(killed);
      beside?.stop();
      while (processes().length > 0) {
        await sleep(100);
      }
      expect(said.at(-1)).toBe('Prometheus answers again');
    });
  },
);
