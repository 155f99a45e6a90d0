import { useEffect } from 'react';

/**
 * Calls back again and again while the page is looked at.
 *
 * @param callback - stable
 * @param seconds - between two calls; undefined: never
 */
export function useEvery(callback: () => void, seconds: number | undefined) {
  useEffect(() => {
    if (seconds === undefined) {
      return undefined;
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') {
        callback();
      }
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [callback, seconds]);
}
