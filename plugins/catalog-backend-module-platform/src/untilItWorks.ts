import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 30_000;

/**
 * Tries until it works, with twice the delay after each failure, at most half a minute.
 *
 * @param options - `onFailure` hears of every failed attempt; `signal` ends the trying.
 */
export async function untilItWorks(
  attempt: () => Promise<void>,
  options: {
    onFailure(error: unknown, delayMs: number): void;
    signal: AbortSignal;
  },
): Promise<void> {
  let delayMs = FIRST_DELAY_MS;
  while (!options.signal.aborted) {
    try {
      await attempt();
      return;
    } catch (error) {
      options.onFailure(error, delayMs);
    }
    try {
      await sleep(delayMs, undefined, { signal: options.signal, ref: false });
    } catch {
      return;
    }
    delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS);
  }
}
