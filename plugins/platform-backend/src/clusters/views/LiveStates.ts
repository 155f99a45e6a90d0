import { DerivedResource } from '@ridgeway/derivation';
import { LiveState, SourceStatus } from '@ridgeway/plugin-platform-common';
import { kindKey, KindOfObject } from '../reading/KindOfObject';
import { Snapshot } from '../../derivation/Snapshot';
import {
  ClusterRecord,
  KindRecord,
  LiveObject,
  LiveStore,
} from '../store/LiveStore';

/** Annotation with the Git blob of the intent that an object was derived from. */
const REVISION = 'ridgeway.dev/revision';

/** What is known of one cluster. */
interface Known {
  cluster: ClusterRecord;
  kinds: ReadonlyMap<string, KindRecord>;
  objects: ReadonlyMap<string, LiveObject>;
}

/** Tells what clusters say about derived objects, from what was put down when they were looked at. */
export class LiveStates {
  constructor(private readonly store: LiveStore) {}

  /** The state of each object, in their order. */
  async of(resources: readonly DerivedResource[]): Promise<LiveState[]> {
    const clusters = await this.store.getClusters();
    const known = new Map<string, Known>();
    for (const name of new Set(resources.map(({ cluster }) => cluster))) {
      const cluster = clusters.find(record => record.name === name);
      if (cluster) {
        known.set(name, await this.read(cluster, resources));
      }
    }
    return resources.map(resource => toState(resource, known));
  }

  /** Whether each of the clusters that intents name answers. */
  async sources({ world }: Snapshot): Promise<SourceStatus[]> {
    const records = new Map(
      (await this.store.getClusters()).map(record => [record.name, record]),
    );
    const named = Object.keys(world.platform?.document.spec.clusters ?? {});
    return named.sort().map(name => toSource(name, records.get(name)));
  }

  private async read(
    cluster: ClusterRecord,
    resources: readonly DerivedResource[],
  ): Promise<Known> {
    const here = resources.filter(each => each.cluster === cluster.name);
    const kinds = await this.store.getKinds(cluster.name);
    const objects = await this.store.findObjects(
      cluster.name,
      here.map(({ object }) => object.metadata.name),
    );
    return {
      cluster,
      kinds: new Map(kinds.map(kind => [kindKey(kind), kind])),
      objects: new Map(objects.map(object => [placeOf(object), object])),
    };
  }
}

function toState(
  { cluster: name, object }: DerivedResource,
  known: ReadonlyMap<string, Known>,
): LiveState {
  const found = known.get(name);
  if (!found) {
    return { state: 'unwatched' };
  }
  const { cluster, kinds, objects } = found;
  if (cluster.message !== undefined) {
    return unreachable(cluster.message, cluster.seenAt);
  }
  const kind = kinds.get(kindKey(object));
  if (!kind) {
    return unreachable(`The cluster ${name} was not asked for it yet.`);
  }
  if (kind.message !== undefined) {
    return kind.state === 'silent'
      ? unreachable(kind.message, kind.seenAt)
      : { state: 'unreadable', message: kind.message, seenAt: kind.seenAt };
  }
  const { seenAt } = kind;
  const live = objects.get(placeOf({ ...object, ...object.metadata }));
  return live
    ? {
        state: 'present',
        seenAt,
        since: live.since,
        ...(live.revision === undefined ? {} : { revision: live.revision }),
        isCurrent:
          live.revision !== undefined &&
          live.revision === object.metadata.annotations?.[REVISION],
        health: live.health,
      }
    : { state: 'missing', seenAt };
}

function unreachable(message: string, seenAt?: string): LiveState {
  return {
    state: 'unreachable',
    message,
    ...(seenAt === undefined ? {} : { seenAt }),
  };
}

function placeOf(
  object: KindOfObject & { namespace?: string; name: string },
): string {
  return `${kindKey(object)} ${object.namespace ?? ''}/${object.name}`;
}

function toSource(name: string, record?: ClusterRecord): SourceStatus {
  const common = { kind: 'cluster', name } as const;
  if (!record) {
    return {
      ...common,
      state: 'missing',
      message: `Nobody looks at the cluster ${name}: the portal's settings name no cluster of this name under kubernetes. Whoever runs the portal connects it.`,
    };
  }
  const { message, seenAt } = record;
  return {
    ...common,
    state: message === undefined ? 'connected' : 'down',
    ...(seenAt === undefined ? {} : { seenAt }),
    ...(message === undefined ? {} : { message }),
  };
}
