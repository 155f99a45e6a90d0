import { toError } from '@backstage/errors';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';

/** Something that a person does, and what came of it. */
export interface Action {
  busy: boolean;
  error: Error | undefined;
  /**
   * Does it once.
   *
   * @param task - Answers with what is told when it is done
   */
  run: (task: () => Promise<string>) => Promise<void>;
}

/**
 * Does something on behalf of a person and tells what came of it.
 *
 * @param onSettled - Told whether it was done, so that what is shown is loaded again
 */
export function useAction(onSettled: (done: boolean) => void): Action {
  const toasts = useApi(toastApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const run = async (task: () => Promise<string>) => {
    setBusy(true);
    setError(undefined);
    try {
      const title = await task();
      toasts.post({ title, status: 'success', timeout: 6000 });
      onSettled(true);
    } catch (caught) {
      setError(toError(caught));
      onSettled(false);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}

/** What a change came to, in a sentence. */
export function outcomeOf(
  state: 'committed' | 'proposed',
  done: string,
): string {
  return state === 'committed'
    ? done
    : 'Proposed. It takes effect once it is merged.';
}
