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

/** One look: how many answers there were, and what differs. */
class Look {
  private readonly changed: string[] = [];
  private answers = 0;
  private silences = 0;
  private silence: string | undefined;

  constructor(
    private readonly cluster: string,
    private readonly seenAt: ReadonlyMap<string, string>,
    private readonly options: LookOptions,
  ) {}

  /** Reads one kind after the other, until none is left or it has to end. */
  async take(
    pending: KindOfObject[],
    served: ReadonlyMap<string, ServedKind>,
  ): Promise<void> {
    const { cluster } = this;
    const { reader, signal } = this.options;
    for (
      let kind = pending.shift();
      kind && this.silences < PATIENCE;
      kind = pending.shift()
    ) {
      const place = served.get(kindKey(kind)) ?? { state: 'unserved' };
      const listing =
        place.state === 'served'
          ? await listObjects(reader, cluster, { ...kind, ...place }, signal)
          : place;
      await this.putDown(kind, listing);
    }
  }

  result(): ClusterLook {
    const { answers, changed, cluster, silence, silences } = this;
    if (this.options.signal.aborted && answers === 0) {
      return {
        changed,
        message: `The cluster ${cluster} answers too slowly to be read.`,
      };
    }
    return silences >= PATIENCE || (answers === 0 && silence !== undefined)
      ? { changed, message: silence }
      : { changed };
  }

  private async putDown(kind: KindOfObject, listing: Listing): Promise<void> {
    const { store, now } = this.options;
    const record = toRecord(this.cluster, kind, listing, now());
    if (listing.state !== 'silent') {
      this.answers += 1;
      const objects = listing.state === 'read' ? listing.objects : [];
      this.changed.push(...(await store.putKind(record, objects)));
      return;
    }
    this.silences += 1;
    this.silence = listing.message;
    const seenAt = this.seenAt.get(kindKey(kind));
    if (seenAt !== undefined) {
      // It is as old as it was, and somebody shall see why.
      await store.putKind({ ...record, seenAt });
    }
  }
}

/** Reads the kinds of a cluster, those first that were not read for the longest. */
export async function lookAtCluster(
  cluster: string,
  kinds: readonly KindOfObject[],
  options: LookOptions,
): Promise<ClusterLook> {
  const { reader, store, signal } = options;
  await store.keepKinds(cluster, kinds);
  const seenAt = new Map(
    (await store.getKinds(cluster)).map(kind => [kindKey(kind), kind.seenAt]),
  );
  const look = new Look(cluster, seenAt, options);
  try {
    const served = await servedKinds(reader, cluster, kinds, signal);
    const age = (kind: KindOfObject) => seenAt.get(kindKey(kind)) ?? '';
    const pending = [...kinds].sort((a, b) => (age(a) < age(b) ? -1 : 1));
    await Promise.all(
      Array.from({ length: AT_A_TIME }, () => look.take(pending, served)),
    );
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
  return look.result();
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
