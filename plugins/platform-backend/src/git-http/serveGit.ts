import { LoggerService } from '@backstage/backend-plugin-api';
import { Request, Response } from 'express';
import { spawn } from 'node:child_process';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Git } from '../git/Git';
import { gitEnvironment } from '../git/gitEnvironment';

/** The two services of Git's smart HTTP protocol. */
export type GitServiceName = 'git-upload-pack' | 'git-receive-pack';

/** Largest push, unpacked from its transport encoding. */
const MAX_REQUEST_BYTES = 64 * 1024 * 1024;

/** One request of a Git client, to be answered by Git itself. */
export interface GitRequest {
  git: Git;
  service: GitServiceName;
  req: Request;
  res: Response;
  logger: LoggerService;
  args?: string[];
  env?: Record<string, string>;
  /** Awaited before the client learns that it is over. */
  onFinished?: () => Promise<void>;
}

/** Fails when more than a number of bytes pass: also what a small archive unpacks to. */
class Limit extends Transform {
  private passed = 0;

  constructor(private readonly most: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error?: Error, chunk?: Buffer) => void,
  ): void {
    this.passed += chunk.length;
    if (this.passed > this.most) {
      done(new Error(`The request is larger than ${this.most} bytes`));
    } else {
      done(undefined, chunk);
    }
  }
}

/** Answers `GET info/refs`: what the repository has. */
export async function advertiseRefs(request: GitRequest): Promise<void> {
  const { git, service, req, res } = request;
  const protocol = protocolOf(req);
  const { stdout } = await git.run(
    [
      ...(request.args ?? []),
      service.slice('git-'.length),
      '--stateless-rpc',
      '--advertise-refs',
      '.',
    ],
    { env: { ...request.env, ...protocol } },
  );
  res.set('content-type', `application/x-${service}-advertisement`);
  res.set('cache-control', 'no-store');
  const announced = `# service=${service}\n`;
  const length = (announced.length + 4).toString(16).padStart(4, '0');
  res.end(
    protocol.GIT_PROTOCOL === 'version=2'
      ? stdout
      : Buffer.concat([Buffer.from(`${length}${announced}0000`), stdout]),
  );
}

/**
 * Answers `POST git-upload-pack` and `POST git-receive-pack`: the exchange itself.
 *
 * @returns what Git ended with; 0 also when a hook refused
 */
export async function exchangePack(request: GitRequest): Promise<number> {
  const { git, service, req, res, logger } = request;
  const child = spawn(
    'git',
    [
      '-c',
      `safe.directory=${git.directory}`,
      '-c',
      `receive.maxInputSize=${MAX_REQUEST_BYTES}`,
      ...(request.args ?? []),
      service.slice('git-'.length),
      '--stateless-rpc',
      '.',
    ],
    {
      cwd: git.directory,
      env: gitEnvironment({ ...request.env, ...protocolOf(req) }),
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let complaints = '';
  child.stderr.on('data', chunk => {
    complaints += chunk;
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? -1));
  });
  // A client that hangs up does not leave a process behind.
  res.on('close', () => child.kill());
  res.set('content-type', `application/x-${service}-result`);
  res.set('cache-control', 'no-store');
  child.stdout.pipe(res, { end: false });
  const [sent, exitCode] = await Promise.all([
    pipeline(bodyOf(req), new Limit(MAX_REQUEST_BYTES), child.stdin).then(
      () => undefined,
      (error: unknown) => error,
    ),
    ended,
  ]);
  await request.onFinished?.();
  if (exitCode !== 0) {
    logger.info(`git ${service} ended with ${exitCode}: ${complaints.trim()}`);
  }
  if (sent !== undefined && !res.headersSent) {
    res.status(400);
  }
  res.end();
  return exitCode;
}

function protocolOf(req: Request): Record<string, string> {
  const protocol = req.header('git-protocol') ?? '';
  return /^version=[012]$/.test(protocol) ? { GIT_PROTOCOL: protocol } : {};
}

function bodyOf(req: Request): Readable {
  return req.header('content-encoding') === 'gzip'
    ? req.pipe(createGunzip())
    : req;
}
