import { KindRecord, LiveStore } from '../store/LiveStore';
import { groupOf, kindKey, KindOfObject } from './KindOfObject';
import { ClusterReader } from './KubernetesApi';
import { Listing, listObjects } from './listObjects';
import { ServedKind, servedKinds } from './servedKinds';

/** Questions that a cluster is asked at a time. */
const AT_A_TIME = 4;
/** A cluster that gave so many questions no answer is not asked more of them. */
const PATIENCE = 3;

/** What came of looking at a cluster. */
export interface ClusterLook {
  /** Why it does not answer; absent when it does. */
  message?: string;
  /** Subjects that something differs of. */
  changed: string[];
}

/** What a look is made with. */
export interface LookOptions {
  reader: ClusterReader;
  store: LiveStore;
  now: () => Date;
  /** Ends the look; what was not read by then stays as it is known, and is the first next time. */
  signal: AbortSignal;
}

/** Reads the kinds of a cluster, those first that were not read for the longest. */
export async function lookAtCluster(
  cluster: string,
  kinds: readonly KindOfObject[],
  { reader, store, now, signal }: LookOptions,
): Promise<ClusterLook> {
  await store.keepKinds(cluster, kinds);
  const known = new Map(
    (await store.getKinds(cluster)).map(record => [kindKey(record), record]),
  );
  const seenAt = (kind: KindOfObject) => known.get(kindKey(kind))?.seenAt ?? '';
  const pending = [...kinds].sort((a, b) => (seenAt(a) < seenAt(b) ? -1 : 1));
  const changed: string[] = [];
  let answers = 0;
  let silences = 0;
  let silence: string | undefined;

  const take = async (): Promise<void> => {
    const kind = pending.shift();
    if (!kind || signal.aborted || silences >= PATIENCE) {
      return;
    }
    const listing = await list(kind);
    if (signal.aborted) {
      return;
    }
    if (listing.state === 'silent') {
      silences += 1;
      silence = listing.message;
    } else {
      answers += 1;
    }
    const record = toRecord(cluster, kind, listing, now());
    if (listing.state !== 'silent') {
      const objects = listing.state === 'read' ? listing.objects : [];
      changed.push(...(await store.putKind(record, objects)));
    } else if (known.has(kindKey(kind))) {
      // It is as old as it was, and somebody shall see why.
      await store.putKind({ ...record, seenAt: seenAt(kind) });
    }
    await take();
  };
  const list = async (kind: KindOfObject): Promise<Listing> => {
    const served = where.get(kindKey(kind)) ?? { state: 'unserved' };
    try {
      return served.state === 'served'
        ? await listObjects(reader, cluster, { ...kind, ...served }, signal)
        : served;
    } catch (error) {
      return {
        state: 'silent',
        message: `What the cluster ${cluster} answers about ${kind.kind} makes no sense: ${error}`,
      };
    }
  };

  let where: ReadonlyMap<string, ServedKind>;
  try {
    where = await servedKinds(reader, cluster, kinds, signal);
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
    where = new Map();
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, take));
  if (signal.aborted && answers === 0) {
    return {
      changed,
      message: `The cluster ${cluster} answers too slowly to be read.`,
    };
  }
  return silences >= PATIENCE || (answers === 0 && silence !== undefined)
    ? { changed, message: silence }
    : { changed };
}

function toRecord(
  cluster: string,
  kind: KindOfObject,
  listing: Listing,
  now: Date,
): KindRecord {
  const { apiVersion } = kind;
  const common = { cluster, ...kind, seenAt: now.toISOString() };
  switch (listing.state) {
    case 'read':
      return { ...common, state: 'read', message: undefined };
    case 'silent':
      return { ...common, state: 'silent', message: listing.message };
    case 'refused':
      return {
        ...common,
        state: 'unreadable',
        message: `The portal may not list objects of kind ${
          kind.kind
        } on the cluster ${cluster}. Whoever runs the cluster grants it get and list in the group "${groupOf(
          kind,
        )}".`,
      };
    default:
      return {
        ...common,
        state: 'unreadable',
        message: `The cluster ${cluster} does not serve ${kind.kind} (${apiVersion}). Whoever runs the cluster installs what defines it.`,
      };
  }
}
