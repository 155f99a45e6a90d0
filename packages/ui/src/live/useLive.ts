import { useCallback, useEffect, useRef, useState } from 'react';
import { usePlatformSignal } from './usePlatformSignal';

/** A value that keeps itself fresh, and how far it has come. */
export type Live<T> =
  | { state: 'loading'; refresh: () => void }
  | { state: 'failed'; error: Error; refresh: () => void }
  | {
      state: 'ready';
      value: T;
      /** Why the last refresh failed; the value shown is the one before. */
      staleBecause?: Error;
      refresh: () => void;
    };

/** Options of {@link useLive}. */
export interface LiveOptions {
  /** Whether the value tells what clusters have, so that it is loaded again when that differs. */
  showsClusters?: boolean;
}

type Settled<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; value: T; staleBecause?: Error };

/**
 * Loads a value, and again whenever the platform signals a new derivation, the connection
 * returns, or the reader comes back to the tab (a signal may have been missed meanwhile).
 *
 * @param load - Stable function (`useCallback`); a new one starts over with `loading`.
 */
export function useLive<T>(
  load: (signal: AbortSignal) => Promise<T>,
  options: LiveOptions = {},
): Live<T> {
  const { showsClusters = false } = options;
  const [settled, setSettled] = useState<Settled<T>>({ state: 'loading' });
  const controller = useRef<AbortController>();

  const refresh = useCallback(() => {
    controller.current?.abort();
    const current = new AbortController();
    controller.current = current;
    load(current.signal).then(
      value => {
        if (!current.signal.aborted) {
          setSettled({ state: 'ready', value });
        }
      },
      error => {
        if (!current.signal.aborted) {
          setSettled(before =>
            before.state === 'ready'
              ? { ...before, staleBecause: error }
              : { state: 'failed', error },
          );
        }
      },
    );
  }, [load]);

  useEffect(() => {
    setSettled({ state: 'loading' });
    refresh();
    return () => controller.current?.abort();
  }, [refresh]);

  usePlatformSignal(signal => {
    if (signal.type !== 'live' || showsClusters) {
      refresh();
    }
  });

  useEffect(() => {
    const onReturn = () => {
      if (document.visibilityState === 'visible') {
        refresh();
      }
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('online', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('online', onReturn);
    };
  }, [refresh]);

  return { ...settled, refresh };
}
