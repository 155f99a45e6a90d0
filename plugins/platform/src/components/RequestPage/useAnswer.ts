import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { PlatformApi } from '@ridgeway/plugin-platform-common';
import { platformApiRef } from '@ridgeway/ui';
import { useState } from 'react';

/** Sends an answer to a request. */
export interface Answering {
  error: Error | undefined;
  busy: boolean;
  /** Resolves to whether it succeeded; either way what is shown is refreshed. */
  answer: (send: (api: PlatformApi) => Promise<unknown>) => Promise<boolean>;
}

/** Sends answers, and says what stood in the way of the last one. */
export function useAnswer(onRefresh: () => void): Answering {
  const api = useApi(platformApiRef);
  const [error, setError] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const answer: Answering['answer'] = async send => {
    setBusy(true);
    setError(undefined);
    try {
      await send(api);
      return true;
    } catch (caught) {
      setError(toError(caught));
      return false;
    } finally {
      setBusy(false);
      onRefresh();
    }
  };
  return { error, busy, answer };
}
