import { useApi } from '@backstage/frontend-plugin-api';
import { RequestDraft } from '@ridgeway/plugin-platform-common';
import { useCallback } from 'react';
import { platformApiRef } from '../api/platformApiRef';
import { Live, useLive } from '../live/useLive';
import { PrefilledRequest } from './PrefilledRequest';

/** Stands in what would be committed until there is a reason. */
const REASON_TO_COME = 'The reason that you give below';

/** What a request would be, kept fresh while it is being written. */
export function useRequestDraft(request: PrefilledRequest): Live<RequestDraft> {
  const api = useApi(platformApiRef);
  // Whoever shows a button makes a new object with every rendering: only a new content counts.
  const content = JSON.stringify(request);
  return useLive(
    useCallback(
      (signal: AbortSignal) => {
        const asked: PrefilledRequest = JSON.parse(content);
        return api.draftRequest(
          { ...asked, reason: REASON_TO_COME },
          { signal },
        );
      },
      [api, content],
    ),
  );
}
