import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * Some parameters of the page's address. Setting replaces the history entry, so that
 * Back leaves the page instead of undoing letters; an empty value leaves the address.
 */
export function useUrlParams(): [
  get: (name: string) => string | undefined,
  set: (changes: Record<string, string | undefined>) => void,
] {
  const [params, setParams] = useSearchParams();
  const get = useCallback(
    (name: string) => params.get(name) ?? undefined,
    [params],
  );
  const set = useCallback(
    (changes: Record<string, string | undefined>) => {
      setParams(
        before => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) {
              after.set(name, value);
            } else {
              after.delete(name);
            }
          }
          return after;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [get, set];
}
