const KEY = 'ridgeway.startedRun';

/** A run that takes longer than this is no longer waited for. */
const WAITED_FOR_MS = 10 * 60_000;

/** Keeps this in mind: the run that the person in this tab has just started and now waits for. */
export function rememberStartedRun(taskId: string, now = Date.now()): void {
  sessionStorage.setItem(KEY, JSON.stringify([taskId, now + WAITED_FOR_MS]));
}

/** Whether this run is the one that the person waits for. */
export function isStartedRun(taskId: string, now = Date.now()): boolean {
  const [started, until] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  return started === taskId && now < until;
}

/** The person has seen the end of it, or went elsewhere. */
export function forgetStartedRun(): void {
  sessionStorage.removeItem(KEY);
}
