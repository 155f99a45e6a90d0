import { useApi } from '@backstage/frontend-plugin-api';
import { ConflictError, toError } from '@backstage/errors';
import {
  PlatformApi,
  RequestDraft,
  RequestInput,
  RequestView,
} from '@ridgeway/plugin-platform-common';
import { useState } from 'react';
import { platformApiRef } from '../api/platformApiRef';

/** What became of a request that was sent. */
export interface SentRequest {
  request: RequestView;
  /** It was there before, and the reason was added to it. */
  joined: boolean;
}

/** Sends a request, or grants what the reader owns themselves. */
export interface RequestSending {
  sent: SentRequest | undefined;
  error: Error | undefined;
  /** The request that was opened although granting it failed. */
  left: RequestView | undefined;
  busy: boolean;
  /** Sends a request to its owner; where it is asked for already, the reason joins that. */
  ask: (input: RequestInput, draft: RequestDraft) => Promise<void>;
  /** Opens a request and grants it: for what the reader decides themselves. */
  grant: (input: RequestInput, draft: RequestDraft) => Promise<void>;
}

/** Sends a request and keeps what came of it. */
export function useSendRequest(): RequestSending {
  const api = useApi(platformApiRef);
  const [sent, setSent] = useState<SentRequest>();
  const [error, setError] = useState<Error>();
  const [left, setLeft] = useState<RequestView>();
  const [busy, setBusy] = useState(false);

  const run = async (send: () => Promise<SentRequest>) => {
    setBusy(true);
    setError(undefined);
    try {
      setSent(await send());
    } catch (caught) {
      setError(toError(caught));
    } finally {
      setBusy(false);
    }
  };
  return {
    sent,
    error,
    left,
    busy,
    ask: (input, draft) =>
      run(async () => ({
        request: await api.openRequest(input),
        joined: draft.existing !== undefined,
      })),
    grant: (input, draft) =>
      run(async () => {
        const opened = await api.openRequest(input);
        setLeft(opened);
        return {
          request: await grantSeen(api, opened, draft),
          joined: draft.existing !== undefined,
        };
      }),
  };
}

/** Grants what was just opened, unless it opens something else than what was shown. */
async function grantSeen(
  api: PlatformApi,
  opened: RequestView,
  shown: RequestDraft,
): Promise<RequestView> {
  const { effect } = opened;
  if (
    !effect ||
    JSON.stringify(effect.openness) !== JSON.stringify(shown.effect.openness)
  ) {
    throw new ConflictError(
      'What granting opens has changed since you looked at it. Look at the request and grant it there.',
    );
  }
  return api.grantRequest(opened.id, { digest: effect.digest });
}
