import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Benchmark, Probe } from './Benchmark';
import { Report } from './report/Report';

/**
 * Runs a probe in a process of its own.
 *
 * @throws Error when the process fails, with what it said
 */
export async function runProbe(
  benchmark: Benchmark,
  probe: Probe,
  size: number,
): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      process.argv[1],
      benchmark.name,
      '--probe',
      probe.name,
      '--sizes',
      String(size),
    ],
    { maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout);
}
