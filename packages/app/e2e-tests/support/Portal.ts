import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const ROOT = resolve(__dirname, '../../../..');

/** How a portal is started when it is not the one with the example company. */
export interface PortalOptions {
  /** Configuration files, relative to the checkout. */
  configs?: string[];
  /** Other arguments of `./ridge start`. */
  args?: string[];
  /** Environment of the portal at its address. */
  env?: (url: string) => Record<string, string>;
}

/** A portal started with `./ridge start` on a free port and data directory of its own. */
export class Portal {
  static async start(options: PortalOptions = {}): Promise<Portal> {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'ridgeway-e2e-'));
    const portal = new Portal(await freePort(), dataDirectory, options);
    await mkdir(portal.temporary);
    await portal.resume();
    return portal;
  }

  private process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    readonly dataDirectory: string,
    private readonly options: PortalOptions,
  ) {}

  private get temporary(): string {
    return join(this.dataDirectory, 'tmp');
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts the portal on the data it has and waits for the line with its address. */
  async resume(): Promise<void> {
    const { configs = [], args = [], env } = this.options;
    const named = configs.flatMap(file => ['--config', file]);
    const child = spawn(join(ROOT, 'ridge'), ['start', ...named, ...args], {
      cwd: ROOT,
      // A process group of its own, so that killing it kills everything it started.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        RIDGEWAY_DATA_DIR: this.dataDirectory,
        RIDGEWAY_PORT: String(this.port),
        // A portal that is killed cannot clear up.
        TMPDIR: this.temporary,
        ...env?.(this.url),
      },
    });
    this.process = child;
    await new Promise<void>((ready, fail) => {
      let output = '';
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(this.url)) {
          ready();
        }
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', code =>
        fail(new Error(`ridge start ended with ${code}:\n${output}`)),
      );
    });
  }

  /** Stops it the hard way: no handler of the portal gets to run. */
  async kill(): Promise<void> {
    const child = this.process;
    this.process = undefined;
    if (child?.pid && child.exitCode === null) {
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await ended;
      await groupToEnd(child.pid);
    }
  }

  /** Stops it and removes its data. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.dataDirectory, { recursive: true, force: true });
  }
}

/** A port that nothing listens on, so that two checkouts can be tested at once. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') {
    throw new Error('This machine gave no port to listen on');
  }
  return address.port;
}

/** The wrapper ends first; whatever it started is gone only a moment later. */
async function groupToEnd(group: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await setTimeout(50);
  }
}
