import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');

/** What a run of the command line printed, and how it ended. */
export interface RidgewayRun {
  stdout: string;
  stderr: string;
  exitCode: number | null;
}

/** How a command line is run. */
export interface RidgewayOptions {
  /** On top of the environment of the tests. */
  env?: Record<string, string>;
  cwd?: string;
  /** Receives what it prints while it runs. */
  onStdout?: (text: string) => void;
}

/** Runs `./ridge ridgeway ...` as a user would. */
export function ridgeway(
  args: string[],
  { env, cwd, onStdout }: RidgewayOptions = {},
): Promise<RidgewayRun> {
  return new Promise((done, fail) => {
    const child = spawn(join(ROOT, 'ridge'), ['ridgeway', ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
      onStdout?.(stdout);
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', exitCode => done({ stdout, stderr, exitCode }));
  });
}
