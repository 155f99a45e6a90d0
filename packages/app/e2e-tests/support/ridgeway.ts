import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');

/** What a run of the command line printed, and how it ended. */
export interface RidgewayRun {
  stdout: string;
  stderr: string;
  exitCode: number | null;
}

/** Runs `./ridge ridgeway ...` as a user would. */
export function ridgeway(args: string[]): Promise<RidgewayRun> {
  return new Promise((done, fail) => {
    const child = spawn(join(ROOT, 'ridge'), ['ridgeway', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', exitCode => done({ stdout, stderr, exitCode }));
  });
}
