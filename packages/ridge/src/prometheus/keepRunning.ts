import type { ChildProcess } from 'node:child_process';

/** Waits before each try to start a program again, in milliseconds; after the last it stays away. */
const PAUSES_MS = [1_000, 5_000, 15_000];

/** A program that ran for so long has as many tries as at the beginning. */
const LASTING_MS = 10 * 60_000;

/** What {@link keepRunning} needs. */
export interface KeepRunningOptions {
  /** Runs already. */
  first: ChildProcess;
  /** Starts another, when `first` or the last one is gone. */
  start(): ChildProcess;
  /**
   * Told of each end that nobody asked for.
   *
   * @param pauseMs - after which it is started again; undefined when it stays away
   */
  onFailure(pauseMs: number | undefined): void;
  /** Told once, when it stays away for whatever reason. */
  onGone(): void;
  /** Told of each that was started again. */
  onStart(program: ChildProcess): void;
  pausesMs?: readonly number[];
}

/**
 * Starts a program again that fails, after longer and longer pauses and a few times alone. One that was asked to end and
 * did stays away, and so does one that was ended by a signal: what it had started may still be there.
 */
export function keepRunning(options: KeepRunningOptions): { stop(): void } {
  const { pausesMs = PAUSES_MS } = options;
  let program = options.first;
  let begun = Date.now();
  let tries = 0;
  let isStopped = false;
  let waiting: NodeJS.Timeout | undefined;

  const watch = () => {
    program.once('exit', code => {
      if (isStopped || code === 0) {
        options.onGone();
        return;
      }
      tries = Date.now() - begun > LASTING_MS ? 0 : tries;
      const pauseMs = code === null ? undefined : pausesMs[tries];
      tries += 1;
      options.onFailure(pauseMs);
      if (pauseMs === undefined) {
        options.onGone();
        return;
      }
      waiting = setTimeout(() => {
        waiting = undefined;
        program = options.start();
        begun = Date.now();
        watch();
        options.onStart(program);
      }, pauseMs).unref();
    });
  };
  watch();
  return {
    stop() {
      isStopped = true;
      if (waiting) {
        clearTimeout(waiting);
        options.onGone();
      } else {
        program.kill('SIGTERM');
      }
    },
  };
}
