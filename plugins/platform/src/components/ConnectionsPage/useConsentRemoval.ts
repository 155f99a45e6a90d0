import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { ChangeRequest, RequestEffect } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { useEffect, useState } from 'react';

/** A consent that can be taken back, and what that does. */
export type ConsentRemoval =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; change: ChangeRequest; effect: RequestEffect };

/**
 * Works out what taking back a consent would change.
 *
 * @param attempt - another number works it out anew, for example after a conflict
 */
export function useConsentRemoval(
  caller: string,
  callee: string,
  attempt: number,
): ConsentRemoval {
  const api = useApi(platformApiRef);
  const [removal, setRemoval] = useState<ConsentRemoval>({ state: 'loading' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const load = async (): Promise<ConsentRemoval> => {
      const change = await api.getConsentRemoval(
        { caller, callee },
        { signal },
      );
      const { documents } = change;
      const preview = await api.preview({ documents }, { signal });
      return {
        state: 'ready',
        change,
        effect: {
          changes: documents,
          digest: '',
          openness: preview.openness,
          conditions: preview.affected,
        },
      };
    };
    setRemoval({ state: 'loading' });
    load()
      .catch(
        (error): ConsentRemoval => ({
          state: 'failed',
          error: toError(error),
        }),
      )
      .then(result => {
        if (!signal.aborted) {
          setRemoval(result);
        }
      });
    return () => controller.abort();
  }, [api, caller, callee, attempt]);
  return removal;
}
