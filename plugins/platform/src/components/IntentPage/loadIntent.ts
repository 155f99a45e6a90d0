import {
  HistoryEntry,
  PlatformApi,
  SectorView,
} from '@ridgeway/plugin-platform-common';
import { Subject } from '@ridgeway/ui';

/** An intent as it stands, and what the reader may do with it. */
export interface IntentState {
  document: SectorView['intent'];
  /** Commit at which the document was certainly no newer than shown. */
  head: string;
  /** Entity reference of the owning group. */
  owner: string;
  mayChange: boolean;
  history: HistoryEntry[];
}

/** Loads the intent of a sector or service with its history. */
export async function loadIntent(
  api: PlatformApi,
  { sector, name }: Subject,
  signal: AbortSignal,
): Promise<IntentState> {
  const options = { signal };
  // The head first: a change that arrives in between is then noticed as a conflict, not missed.
  const access = await api.getAccess(options);
  const [view, history] = await Promise.all(
    name
      ? [
          api.getService({ sector, name }, options),
          api.getServiceHistory({ sector, name }, options),
        ]
      : [api.getSector(sector, options), api.getSectorHistory(sector, options)],
  );
  return {
    document: view.intent,
    head: access.head,
    owner: view.owner,
    mayChange: access.platform || access.sectors.includes(sector),
    history: history.items,
  };
}
