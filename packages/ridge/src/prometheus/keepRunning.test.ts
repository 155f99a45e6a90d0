import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepRunning } from './keepRunning.ts';

const run = (code: string) => spawn(process.execPath, ['-e', code]);
const fails = () => run('process.exit(2)');
/** Ends when it is asked to, as what is run here does. */
const lasts = () =>
  run(
    "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log('ready')",
  );
const untilReady = async (program: ChildProcess) => {
  if (program.stdout) {
    await once(program.stdout, 'data');
  }
};

describe('a program that is kept running', () => {
  const said: Array<number | string | undefined> = [];
  const started: ChildProcess[] = [];

  afterEach(() => {
    started.splice(0).forEach(program => program.kill('SIGKILL'));
    said.splice(0);
  });

  const keep = (
    first: () => ChildProcess,
    next: () => ChildProcess,
    pausesMs: number[],
  ) => {
    const start = (program: ChildProcess) => {
      started.push(program);
      return program;
    };
    return keepRunning({
      first: start(first()),
      start: () => start(next()),
      onFailure: pauseMs => said.push(pauseMs),
      onGone: () => said.push('gone'),
      onStart: () => said.push('started'),
      pausesMs,
    });
  };
  const untilSaid = async (word: string) => {
    while (!said.includes(word)) {
      await sleep(10);
    }
  };

  it('is started again a few times, then stays away', async () => {
    keep(fails, fails, [1, 2]);
    await untilSaid('gone');
    expect(said).toEqual([1, 'started', 2, 'started', undefined, 'gone']);
    expect(started).toHaveLength(3);
  });

  it('is asked to end, also when it was started again', async () => {
    const kept = keep(fails, lasts, [1, 60_000]);
    await untilSaid('started');
    await untilReady(started[1]);
    kept.stop();
    await untilSaid('gone');
    expect(started[1].exitCode).toBe(0);
    expect(started).toHaveLength(2);
  });

  it('is not started again when it was to be, and is not wanted any more', async () => {
    const kept = keep(fails, lasts, [100]);
    await once(started[0], 'exit');
    kept.stop();
    expect(said).toEqual([100, 'gone']);
    await sleep(200);
    expect(started).toHaveLength(1);
  });

  it('stays away when somebody else asked it to end', async () => {
    keep(lasts, lasts, [1]);
    await untilReady(started[0]);
    started[0].kill('SIGTERM');
    await untilSaid('gone');
    expect(said).toEqual(['gone']);
  });

  it('stays away when who runs it was ended by force', async () => {
    keep(lasts, lasts, [1]);
    await untilReady(started[0]);
    started[0].kill('SIGKILL');
    await untilSaid('gone');
    expect(said).toEqual([undefined, 'gone']);
  });
});
