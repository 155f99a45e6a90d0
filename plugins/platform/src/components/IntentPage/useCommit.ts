import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { ChangeResult } from '@ridgeway/plugin-platform-common';
import { digestOf, platformApiRef } from '@ridgeway/ui';
import { useCallback, useState } from 'react';

/** A change to commit. */
export interface CommitRequest {
  path: string;
  text: string;
  message: string;
  base: string;
}

/** Names an attempt, so that a retry after a lost answer finds the commit it already made. */
function keyOf({ path, text, message, base }: CommitRequest) {
  return digestOf(JSON.stringify([path, text, message, base]));
}

/** Commits a change through the platform API and tells the author what became of it. */
export function useCommit(
  onDone: (request: CommitRequest, result: ChangeResult) => void,
  onFailed: () => void,
) {
  const api = useApi(platformApiRef);
  const toasts = useApi(toastApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const commit = useCallback(
    async (request: CommitRequest) => {
      const { path, text, message, base } = request;
      setBusy(true);
      setError(undefined);
      try {
        const idempotencyKey = await keyOf(request);
        const result = await api.change({
          documents: [{ path, text }],
          message,
          ...(base && { base }),
          ...(idempotencyKey && { idempotencyKey }),
        });
        toasts.post({
          title:
            result.state === 'committed'
              ? 'Committed. It is being derived.'
              : 'Proposed. It takes effect once it is merged.',
          status: 'success',
          timeout: 6000,
          ...(result.url && {
            links: [{ label: 'Look at the change', href: result.url }],
          }),
        });
        onDone(request, result);
      } catch (caught) {
        setError(caught instanceof Error ? caught : new Error(String(caught)));
        onFailed();
      } finally {
        setBusy(false);
      }
    },
    [api, toasts, onDone, onFailed],
  );

  return { commit, busy, error };
}
