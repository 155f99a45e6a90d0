import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  MigrationCandidate,
  MigrationRun,
  MigrationView,
  PlatformApi,
} from '@ridgeway/plugin-platform-common';
import { digestOf, errorReason, platformApiRef } from '@ridgeway/ui';
import { useCallback, useEffect, useState } from 'react';
import { subjectOf } from './useCandidates';

/** A service of a bulk migration, as it was looked at. */
export type BulkItem = { candidate: MigrationCandidate } & (
  | { state: 'loading' }
  | { state: 'left-out'; why: string }
  | { state: 'ready'; view: MigrationView; accept: readonly string[] }
);

/** Several services, looked at and then migrated in one run. */
export interface BulkMigration {
  items: readonly BulkItem[];
  busy: boolean;
  error: Error | undefined;
  /** Takes a proposal for one of them, or leaves it. */
  accept: (subject: string, migration: string, taken: boolean) => void;
  start: () => Promise<void>;
}

/** Looks at what several migrations change, and starts them as one run. */
export function useBulkMigration(
  candidates: readonly MigrationCandidate[],
  onStarted: (run: MigrationRun) => void,
): BulkMigration {
  const api = useApi(platformApiRef);
  // Which ones is settled when the dialog opens.
  const [settled] = useState(candidates);
  const [key] = useState(() => `${Date.now()}-${Math.random()}`);
  const [items, setItems] = useState<readonly BulkItem[]>(() =>
    settled.map(candidate => ({ candidate, state: 'loading' })),
  );
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  const put = useCallback(
    (item: BulkItem) =>
      setItems(before =>
        before.map(each => (each.candidate === item.candidate ? item : each)),
      ),
    [],
  );

  useEffect(() => {
    const controller = new AbortController();
    settled.forEach(async candidate => {
      const item = await lookAt(api, candidate, [], controller.signal);
      if (!controller.signal.aborted) {
        put(item);
      }
    });
    return () => controller.abort();
  }, [api, settled, put]);

  const accept = async (subject: string, migration: string, taken: boolean) => {
    const item = items.find(each => subjectOf(each.candidate) === subject);
    if (item?.state === 'ready') {
      const others = item.accept.filter(each => each !== migration);
      const accepted = taken ? [...others, migration] : others;
      put({ ...item, accept: accepted });
      const looked = await lookAt(api, item.candidate, accepted);
      // A later choice has a look of its own.
      setItems(before =>
        before.map(each =>
          each.state === 'ready' && each.accept === accepted ? looked : each,
        ),
      );
    }
  };

  const start = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const chosen = await Promise.all(
        items.flatMap(item => (item.state === 'ready' ? [asked(item)] : [])),
      );
      onStarted(
        await api.startMigrationRun({ items: chosen, idempotencyKey: key }),
      );
    } catch (caught) {
      setError(toError(caught));
      setBusy(false);
    }
  };

  return { items, busy, error, accept, start };
}

async function lookAt(
  api: PlatformApi,
  candidate: MigrationCandidate,
  accept: readonly string[],
  signal?: AbortSignal,
): Promise<BulkItem> {
  const { sector, name } = candidate;
  try {
    const view = await api.getMigration(
      { sector, name, accept: [...accept] },
      { signal },
    );
    return view.report.text === undefined
      ? { candidate, state: 'left-out', why: 'It needs a decision first.' }
      : { candidate, state: 'ready', view, accept };
  } catch (caught) {
    return { candidate, state: 'left-out', why: errorReason(toError(caught)) };
  }
}

async function asked({
  candidate,
  view,
  accept,
}: Extract<BulkItem, { state: 'ready' }>) {
  const digest = await digestOf(view.intent.text);
  return {
    subject: subjectOf(candidate),
    ...(accept.length > 0 && { accept: [...accept] }),
    ...(digest && { digest }),
  };
}
