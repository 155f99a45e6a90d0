import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A clone of a repository, made and used with plain `git`. */
export class Checkout {
  static async clone(options: {
    url: string;
    token: string;
  }): Promise<Checkout> {
    const url = new URL(options.url);
    url.username = 'git';
    url.password = options.token;
    const parent = await mkdtemp(join(tmpdir(), 'ridgeway-clone-'));
    const checkout = new Checkout(join(parent, 'clone'));
    await git(parent, ['clone', '--quiet', url.toString(), 'clone']);
    return checkout;
  }

  private constructor(readonly directory: string) {}

  read(path: string): Promise<string> {
    return readFile(join(this.directory, path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async commitAll(message: string): Promise<void> {
    await git(this.directory, ['add', '--all']);
    await git(this.directory, [
      '-c',
      'user.name=Somebody',
      '-c',
      'user.email=somebody@example.com',
      'commit',
      '--quiet',
      '--message',
      message,
    ]);
  }

  /** @throws with what Git printed when the push is refused */
  async push(): Promise<void> {
    await git(this.directory, ['push', '--quiet', 'origin', 'HEAD']);
  }

  /** Subjects of the commits, newest first; those that touch the path, or all. */
  async subjects(path = '.'): Promise<string[]> {
    const log = await git(this.directory, ['log', '--format=%s', '--', path]);
    return log.split('\n');
  }

  async remove(): Promise<void> {
    await rm(dirname(this.directory), { recursive: true, force: true });
  }
}

async function git(cwd: string, args: string[]): Promise<string> {
  const { stdout } = await run('git', args, {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
  });
  return stdout.trim();
}
