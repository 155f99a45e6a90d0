import { spawn } from 'node:child_process';
import { GitError } from './GitError';
import { gitEnvironment } from './gitEnvironment';

/** Options of one command. */
export interface GitOptions {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  /** Exit codes that are an answer rather than a failure; default only 0. */
  accept?: number[];
}

/** What a command printed, and how it ended. */
export interface GitOutput {
  stdout: Buffer;
  exitCode: number;
}

/**
 * Runs `git` on one repository: no shell, nothing read from the machine's or the
 * user's configuration, never a prompt.
 */
export class Git {
  constructor(
    readonly directory: string,
    private readonly env: Record<string, string> = {},
  ) {}

  /** The same repository with more in the environment, for example a quarantine. */
  with(env: Record<string, string>): Git {
    return new Git(this.directory, { ...this.env, ...env });
  }

  /** @throws GitError when the command ends with an exit code that is not accepted */
  async run(args: string[], options: GitOptions = {}): Promise<GitOutput> {
    const child = spawn(
      'git',
      ['-c', `safe.directory=${this.directory}`, ...args],
      {
        cwd: this.directory,
        env: gitEnvironment({ ...this.env, ...options.env }),
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', chunk => stdout.push(chunk));
    child.stderr.on('data', chunk => stderr.push(chunk));
    // A command that ends before it read everything closes the pipe; its exit code tells why.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', code => resolve(code ?? -1));
    });
    if (!(options.accept ?? [0]).includes(exitCode)) {
      throw new GitError(args, exitCode, Buffer.concat(stderr).toString());
    }
    return { stdout: Buffer.concat(stdout), exitCode };
  }

  /** Standard output without the line break at its end. */
  async text(args: string[], options: GitOptions = {}): Promise<string> {
    const { stdout } = await this.run(args, options);
    return stdout.toString('utf8').replace(/\n$/, '');
  }
}
