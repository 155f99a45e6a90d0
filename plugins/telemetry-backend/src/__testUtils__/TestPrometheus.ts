import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROMETHEUS = '/usr/bin/prometheus';
const PROMTOOL = '/usr/bin/promtool';
const READY_MS = 90_000;

/** Whether the machine has a real Prometheus (Debian's package `prometheus`). */
export const hasPrometheus = existsSync(PROMETHEUS) && existsSync(PROMTOOL);

/** A real Prometheus for tests, filled with samples of the past. */
export class TestPrometheus {
  private constructor(
    readonly url: string,
    private process: ChildProcess,
    private readonly args: readonly string[],
    private readonly folder: string,
  ) {}

  /**
   * Starts one.
   *
   * @param options - `openMetrics`: text that is filled in before; `rules`: a file of rules, in YAML;
   * `tls`: what it shows, and `ca`, by whom those who ask have to be signed
   */
  static async start(options: {
    openMetrics?: string;
    rules?: string;
    tls?: { ca: string; cert: string; key: string };
  }): Promise<TestPrometheus> {
    const folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
    const data = join(folder, 'data');
    if (options.openMetrics !== undefined) {
      const text = join(folder, 'metrics.txt');
      writeFileSync(text, options.openMetrics);
      execFileSync(
        PROMTOOL,
        ['tsdb', 'create-blocks-from', 'openmetrics', text, data],
        { stdio: 'pipe' },
      );
    }
    const rules = join(folder, 'rules.yaml');
    writeFileSync(rules, options.rules ?? 'groups: []\n');
    const config = join(folder, 'prometheus.yaml');
    writeFileSync(
      config,
      `global: { evaluation_interval: 1s }\nrule_files: [${rules}]\n`,
    );
    const port = await freePort();
    const url = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
    const args = [
      `--config.file=${config}`,
      `--storage.tsdb.path=${data}`,
      '--storage.tsdb.retention.time=60d',
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
      ...(options.tls
        ? [`--web.config.file=${webIn(folder, options.tls)}`]
        : []),
    ];
    const started = new TestPrometheus(url, run(args), args, folder);
    // One that demands a certificate is for the test to ask.
    if (!options.tls) {
      await started.untilReady();
    }
    return started;
  }

  /** Keeps it from doing anything, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.process.kill(signal);
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  /** Starts it again where it was, with what it kept. */
  async startAgain(): Promise<void> {
    this.process = run(this.args);
    await this.untilReady();
  }

  private untilReady(): Promise<void> {
    return this.waitUntil(async () => {
      const { ok } = await fetch(`${this.url}/-/ready`);
      return ok;
    });
  }

  /** Waits until something holds that may fail before. */
  async waitUntil(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + READY_MS;
    for (;;) {
      if (await holds().catch(() => false)) {
        return;
      }
      if (Date.now() > end) {
        throw new Error(`Prometheus at ${this.url} did not come so far`);
      }
      await sleep(100);
    }
  }

  /** Ends it and removes what it kept. */
  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): ChildProcess {
  return spawn(PROMETHEUS, args, { stdio: 'ignore' });
}

/** Writes how it is reached by those alone who show a certificate. */
function webIn(folder: string, tls: Record<'ca' | 'cert' | 'key', string>) {
  for (const [name, text] of Object.entries(tls)) {
    writeFileSync(join(folder, `${name}.pem`), text);
  }
  const file = join(folder, 'web.yaml');
  writeFileSync(
    file,
    'tls_server_config: { cert_file: cert.pem, key_file: key.pem, client_ca_file: ca.pem, client_auth_type: RequireAndVerifyClientCert }\n',
  );
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') {
    throw new Error('There is no free port');
  }
  return address.port;
}
