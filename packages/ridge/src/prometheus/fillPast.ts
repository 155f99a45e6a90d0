import { execFile } from 'node:child_process';
import {
  createWriteStream,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { identityOf } from './exposition.ts';
import { fillMoments } from './fillMoments.ts';
import type { PlayedSeries } from './Recording.ts';

const run = promisify(execFile);

/**
 * Fills the past of a Prometheus that is not running, with its own tool. Killed in the middle, it
 * leaves nothing that Prometheus would read.
 *
 * @param folder - what belongs to the Prometheus; blocks go to `tsdb` in it
 * @param from - milliseconds since 1970
 */
export async function fillPast(
  recording: readonly PlayedSeries[],
  folder: string,
  from: number,
  now: number,
): Promise<void> {
  const scratch = join(folder, 'filling');
  const text = join(scratch, 'past.txt');
  const blocks = join(scratch, 'blocks');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(blocks, { recursive: true });
  mkdirSync(join(folder, 'tsdb'), { recursive: true });
  try {
    await pipeline(
      Readable.from(past(recording, from, now)),
      createWriteStream(text),
    );
    // Blocks of two hours, the default, would read the whole text once for each of them.
    await run('promtool', [
      'tsdb',
      'create-blocks-from',
      '--max-block-duration=744h',
      '--quiet',
      'openmetrics',
      text,
      blocks,
    ]);
    for (const block of readdirSync(blocks)) {
      renameSync(join(blocks, block), join(folder, 'tsdb', block));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** OpenMetrics text, a series at a time. */
function* past(
  recording: readonly PlayedSeries[],
  from: number,
  now: number,
): Generator<string> {
  const moments = {
    counter: fillMoments('counter', from, now),
    gauge: fillMoments('gauge', from, now),
  };
  for (const series of recording) {
    const identity = identityOf(series);
    let lines = '';
    for (const at of moments[series.kind]) {
      const value = series.valueAt(at);
      if (value !== undefined) {
        lines += `${identity} ${value} ${at / 1000}\n`;
      }
    }
    yield lines;
  }
  yield '# EOF\n';
}
