import { setTimeout as sleep } from 'node:timers/promises';

/** What has to be there before somebody is sent to the portal. */
export interface Readiness {
  url: string;
  /** Somebody of the example company who must be able to sign in. */
  exampleUser?: string;
}

/**
 * Waits until the portal answers, and until the example company can sign in,
 * since its people come out of the catalog.
 *
 * @param signal - ends the wait, for example when the portal has stopped
 */
export async function waitUntilReady(
  readiness: Readiness,
  signal: AbortSignal,
): Promise<void> {
  await untilOk(`${readiness.url}/.backstage/health/v1/readiness`, {}, signal);
  if (readiness.exampleUser) {
    await untilOk(
      `${readiness.url}/api/auth/example/refresh`,
      { 'x-ridgeway-example-user': readiness.exampleUser },
      signal,
    );
  }
}

async function untilOk(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch(url, { headers, signal });
      await response.body?.cancel();
      if (response.ok) {
        return;
      }
    } catch {
      // Not listening yet.
    }
    await sleep(150, undefined, { signal }).catch(() => {});
  }
}
