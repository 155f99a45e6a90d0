import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The program of this checkout. */
export const BIN = resolve(__dirname, '../../bin/ridgeway');

// Each run is a process of its own, and machines that test many things at once are slow.
jest.setTimeout(180_000);

/** What a command line did. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs the real program in a process of its own, without a terminal.
 *
 * @param options - `cwd` for relative paths; `env` on top of this process's own; `stdin`
 *   for the program to read; `bin` instead of the program of this checkout.
 */
export function runCli(
  args: string[],
  options: {
    cwd?: string;
    env?: Record<string, string>;
    stdin?: string | Uint8Array;
    bin?: string;
  } = {},
): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [options.bin ?? BIN, ...args], {
      cwd: options.cwd,
      env: { ...process.env, FORCE_COLOR: undefined, ...options.env },
    });
    child.stdin.on('error', () => {}).end(options.stdin ?? '');
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', code => done({ code, stdout, stderr }));
  });
}
