import { useApi } from '@backstage/frontend-plugin-api';
import { RequestSummary, RequestView } from '@ridgeway/plugin-platform-common';
import { errorReason, platformApiRef } from '@ridgeway/ui';
import { toError } from '@backstage/errors';
import { useEffect, useState } from 'react';

/** One of several requests that are granted together, and how far it has come. */
export type BulkItem = { request: RequestSummary } & (
  | { state: 'loading' }
  /** It is left out: what was found when looking at it. */
  | { state: 'left-out'; why: string }
  | { state: 'ready'; view: RequestView; digest: string }
  | { state: 'granting' }
  | { state: 'granted'; view: RequestView }
  | { state: 'failed'; why: string }
);

/** Several requests, looked at and then granted one by one. */
export interface BulkGranting {
  items: readonly BulkItem[];
  phase: 'loading' | 'ready' | 'granting' | 'done';
  grant: (reason: string) => Promise<void>;
}

/** Looks at several requests, and grants them one by one: one that fails does not stop the others. */
export function useBulkGrant(
  requests: readonly RequestSummary[],
): BulkGranting {
  const api = useApi(platformApiRef);
  // Which ones is settled when the dialog opens: granting them takes them off the list behind it.
  const [settled] = useState(requests);
  const [items, setItems] = useState<readonly BulkItem[]>(() =>
    settled.map(request => ({ request, state: 'loading' })),
  );
  const [phase, setPhase] = useState<BulkGranting['phase']>('loading');

  const put = (item: BulkItem) =>
    setItems(before =>
      before.map(each => (each.request.id === item.request.id ? item : each)),
    );

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    Promise.all(
      settled.map(async (request): Promise<BulkItem> => {
        try {
          return lookedAt(
            request,
            await api.getRequest(request.id, { signal }),
          );
        } catch (caught) {
          return { request, state: 'left-out', why: reasonOf(caught) };
        }
      }),
    ).then(found => {
      if (!signal.aborted) {
        setItems(found);
        setPhase('ready');
      }
    });
    return () => controller.abort();
  }, [api, settled]);

  const grant = async (reason: string) => {
    setPhase('granting');
    for (const item of items) {
      if (item.state === 'ready') {
        const { request, digest } = item;
        put({ request, state: 'granting' });
        try {
          const decision = reason ? { digest, reason } : { digest };
          const view = await api.grantRequest(request.id, decision);
          put({ request, state: 'granted', view });
        } catch (caught) {
          put({ request, state: 'failed', why: reasonOf(caught) });
        }
      }
    }
    setPhase('done');
  };

  return { items, phase, grant };
}

function lookedAt(request: RequestSummary, view: RequestView): BulkItem {
  const { effect, may } = view;
  if (!may.grant.allowed) {
    return { request, state: 'left-out', why: may.grant.why };
  }
  if (!effect) {
    return { request, state: 'left-out', why: 'It has been decided already.' };
  }
  if (effect.blocked) {
    return { request, state: 'left-out', why: effect.blocked };
  }
  return { request, state: 'ready', view, digest: effect.digest };
}

function reasonOf(caught: unknown): string {
  return errorReason(toError(caught));
}
