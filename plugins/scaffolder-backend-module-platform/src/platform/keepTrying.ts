import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf } from './statusOf';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
const UNAVAILABLE = new Set([502, 503, 504]);

/** The platform did not answer, as opposed to: it answered that this cannot be done. */
function isUnanswered(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined
    ? error instanceof TypeError || error instanceof ServiceUnavailableError
    : UNAVAILABLE.has(status);
}

/**
 * Calls the platform until it answers. A portal that is being stopped refuses connections
 * before it ends the tasks it runs: waiting keeps such a task unfinished, so that it resumes
 * when the portal is back, instead of failed for good.
 *
 * @throws the error of the last call when the platform answers with one, when `patienceMs`
 * have passed, or when `signal` aborts.
 */
export async function keepTrying<T>(
  call: () => Promise<T>,
  options: { logger: LoggerService; signal?: AbortSignal; patienceMs?: number },
): Promise<T> {
  const { logger, signal, patienceMs = 60_000 } = options;
  const deadline = Date.now() + patienceMs;
  for (
    let pause = FIRST_PAUSE_MS;
    ;
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
  ) {
    try {
      return await call();
    } catch (error) {
      if (
        !isUnanswered(error) ||
        signal?.aborted ||
        Date.now() + pause > deadline
      ) {
        throw error;
      }
      logger.info('The platform does not answer yet; trying again');
      await sleep(pause, undefined, { signal });
    }
  }
}
