import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether both programs that are needed can be run. */
export async function isPrometheusInstalled(): Promise<boolean> {
  try {
    const { env } = process;
    await run('prometheus', ['--version'], { env });
    await run('promtool', ['--version'], { env });
    return true;
  } catch {
    return false;
  }
}

/** Where it writes what it has to say. */
export function logOf(folder: string): string {
  return join(folder, 'prometheus.log');
}

/**
 * Starts Prometheus for this machine alone; it ends when this process does.
 *
 * @param folder - what belongs to it
 * @param settings - its configuration file
 */
export function startPrometheus(
  folder: string,
  settings: string,
  port: number,
): ChildProcess {
  const log = openSync(logOf(folder), 'a');
  return spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'runWithParent.cjs'),
      'prometheus',
      `--config.file=${settings}`,
      `--storage.tsdb.path=${join(folder, 'tsdb')}`,
      '--storage.tsdb.retention.time=32d',
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=warn',
    ],
    { stdio: ['ignore', log, log, 'ipc'] },
  );
}

/** Waits until it answers; false when it ended before. */
export async function untilPrometheusAnswers(
  prometheus: ChildProcess,
  url: string,
): Promise<boolean> {
  while (prometheus.exitCode === null && prometheus.signalCode === null) {
    try {
      const response = await fetch(`${url}/-/ready`);
      await response.body?.cancel();
      if (response.ok) {
        return true;
      }
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  return false;
}
