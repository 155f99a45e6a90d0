import { isError } from '@backstage/errors';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeFiles } from './startTestPlatform';

const run = promisify(execFile);

/** What a command printed on the terminal, and how it ended. */
export interface CommandResult {
  exitCode: number;
  output: string;
}

/** Git as a developer runs it, in a working copy of their own. */
export class GitClient {
  private constructor(readonly folder: string) {}

  /** @throws Error when it cannot be cloned */
  static async clone(url: string): Promise<GitClient> {
    const folder = await mkdtemp(join(tmpdir(), 'ridgeway-clone-'));
    const client = new GitClient(folder);
    const { exitCode, output } = await client.git('clone', '--quiet', url, '.');
    if (exitCode !== 0) {
      await client.remove();
      throw new Error(output);
    }
    return client;
  }

  async git(...args: string[]): Promise<CommandResult> {
    const identity = [
      '-c',
      'user.name=Dev',
      '-c',
      'user.email=dev@test.example',
    ];
    try {
      const { stdout, stderr } = await run('git', [...identity, ...args], {
        cwd: this.folder,
        env: {
          PATH: process.env.PATH,
          HOME: this.folder,
          GIT_CONFIG_GLOBAL: devNull,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_TERMINAL_PROMPT: '0',
          LC_ALL: 'C.UTF-8',
        },
      });
      return { exitCode: 0, output: stdout + stderr };
    } catch (error) {
      // Not instanceof: the error comes from outside of the test's realm.
      if (isError(error) && 'stderr' in error) {
        return { exitCode: Number(error.code), output: String(error.stderr) };
      }
      throw error;
    }
  }

  /** Commits files on top of what is checked out. */
  async commit(
    files: Record<string, string>,
    message = 'Change',
  ): Promise<void> {
    await writeFiles(this.folder, files);
    await this.git('add', '--all');
    const { exitCode, output } = await this.git('commit', '-m', message);
    if (exitCode !== 0) {
      throw new Error(output);
    }
  }

  push(...args: string[]): Promise<CommandResult> {
    return this.git('push', 'origin', ...(args.length > 0 ? args : ['main']));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
