import { useApi } from '@backstage/frontend-plugin-api';
import { RequestSummary } from '@ridgeway/plugin-platform-common';
import { useCallback } from 'react';
import { platformApiRef } from '../api/platformApiRef';
import { useLive } from '../live/useLive';
import { openRequestsOf } from './openRequestsOf';
import { PrefilledRequest } from './PrefilledRequest';

/**
 * The open request for the same thing, once it is known; undefined where nobody has asked yet.
 *
 * @param wanted - `false`: does not look.
 */
export function useOpenRequest(
  request: PrefilledRequest,
  wanted: boolean,
): RequestSummary | undefined {
  const { kind, subject, object, renews } = request;
  const api = useApi(platformApiRef);
  const live = useLive<RequestSummary | undefined>(
    useCallback(async () => {
      if (!wanted) {
        return undefined;
      }
      const items = await openRequestsOf(api, subject);
      return items.find(
        open =>
          open.kind === kind &&
          open.subject === subject &&
          open.object === object &&
          open.renews === renews,
      );
    }, [api, wanted, kind, subject, object, renews]),
  );
  return live.state === 'ready' ? live.value : undefined;
}
