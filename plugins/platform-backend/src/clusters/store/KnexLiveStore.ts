import { Knex } from 'knex';
import { kindKey, KindOfObject } from '../reading/KindOfObject';
import {
  ClusterRow,
  KindRow,
  OBJECT_KEY,
  ObjectRow,
  saysTheSame,
  toClusterRecord,
  toClusterRow,
  toKindRecord,
  toKindRow,
  toLiveObject,
  toObjectRow,
} from './liveRows';
import {
  ClusterRecord,
  KindRecord,
  LiveObject,
  LiveStore,
  RunningSubject,
} from './LiveStore';

/** SQLite takes at most 999 values in one statement on some builds. */
const CHUNK = 60;

/** Live states in the plugin's database: SQLite or PostgreSQL. */
export class KnexLiveStore implements LiveStore {
  constructor(private readonly knex: Knex) {}

  async getClusters(): Promise<ClusterRecord[]> {
    const rows = await this.knex<ClusterRow>('clusters').orderBy('name');
    return rows.map(toClusterRecord);
  }

  async putCluster(record: ClusterRecord): Promise<void> {
    await this.knex('clusters')
      .insert(toClusterRow(record))
      .onConflict('name')
      .merge();
  }

  async keepClusters(names: readonly string[]): Promise<void> {
    await this.knex.transaction(async trx => {
      await trx('live_objects')
        .whereNotIn('cluster', [...names])
        .delete();
      await trx('cluster_kinds')
        .whereNotIn('cluster', [...names])
        .delete();
      await trx('clusters')
        .whereNotIn('name', [...names])
        .delete();
    });
  }

  async getKinds(cluster: string): Promise<KindRecord[]> {
    const rows = await this.knex<KindRow>('cluster_kinds').where({ cluster });
    return rows.map(toKindRecord);
  }

  async putKind(
    record: KindRecord,
    objects?: readonly LiveObject[],
  ): Promise<string[]> {
    return this.knex.transaction(async trx => {
      const row = toKindRow(record);
      const { cluster, api_version, kind } = row;
      const ofKind = { cluster, api_version, kind };
      // Writing first takes the row's lock, so that two replicas do it one after the other.
      await trx('cluster_kinds')
        .insert({ ...row, seen_at: '' })
        .onConflict(['cluster', 'api_version', 'kind'])
        .ignore();
      const written = await trx('cluster_kinds')
        .where(ofKind)
        .where('seen_at', '<=', row.seen_at)
        .update(row);
      return written > 0 && objects ? replaceObjects(trx, ofKind, objects) : [];
    });
  }

  async keepKinds(
    cluster: string,
    kinds: readonly KindOfObject[],
  ): Promise<void> {
    const kept = new Set(kinds.map(kindKey));
    for (const record of await this.getKinds(cluster)) {
      if (!kept.has(kindKey(record))) {
        const { apiVersion: api_version, kind } = record;
        await this.knex.transaction(async trx => {
          await trx('live_objects')
            .where({ cluster, api_version, kind })
            .delete();
          await trx('cluster_kinds')
            .where({ cluster, api_version, kind })
            .delete();
        });
      }
    }
  }

  async findObjects(
    cluster: string,
    names: readonly string[],
  ): Promise<LiveObject[]> {
    const found: LiveObject[] = [];
    for (const chunk of chunksOf([...new Set(names)])) {
      const rows = await this.knex<ObjectRow>('live_objects')
        .where({ cluster })
        .whereIn('name', chunk);
      found.push(...rows.map(toLiveObject));
    }
    return found;
  }

  async findUntold(limit: number): Promise<RunningSubject[]> {
    const rows: Array<{
      subject: string;
      environment: string;
      cluster: string;
      since: string | null;
      objects: number | string;
      dated: number | string;
    }> = await this.knex('live_objects as healthy')
      .where({ workload: true, level: 'healthy' })
      .whereNotNull('environment')
      .whereIn('subject', untold(this.knex))
      .whereNotExists(
        this.knex('live_objects as other')
          .whereRaw('other.cluster = healthy.cluster')
          .whereRaw('other.subject = healthy.subject')
          .whereRaw('other.environment = healthy.environment')
          .where({ 'other.workload': true })
          .whereIn('other.level', ['progressing', 'failing']),
      )
      .groupBy('subject', 'environment', 'cluster')
      .orderBy(['subject', 'environment', 'cluster'])
      .limit(limit)
      .select('subject', 'environment', 'cluster')
      .max({ since: 'level_since' })
      .count({ objects: '*', dated: 'level_since' });
    return rows.map(({ subject, environment, cluster, since, ...counts }) => ({
      subject,
      environment,
      cluster,
      since:
        Number(counts.objects) === Number(counts.dated)
          ? since ?? undefined
          : undefined,
    }));
  }

  async markTold(running: readonly RunningSubject[]): Promise<void> {
    for (const { subject, environment, cluster } of running) {
      await this.knex('live_objects')
        .where({ subject, environment, cluster, workload: true })
        .update({ told: true });
    }
  }
}

function untold(knex: Knex): Knex.QueryBuilder {
  return knex('live_objects')
    .where({ workload: true, told: false, level: 'healthy' })
    .whereNotNull('subject')
    .select('subject');
}

/** Writes what differs, and tells whose it is. */
async function replaceObjects(
  trx: Knex.Transaction,
  ofKind: Pick<ObjectRow, 'cluster' | 'api_version' | 'kind'>,
  objects: readonly LiveObject[],
): Promise<string[]> {
  const known = await trx<ObjectRow>('live_objects').where(ofKind);
  const before = new Map(known.map(row => [placeOf(row), row]));
  const after = new Map(
    objects.map(object => {
      const place = placeOf(object);
      return [place, toObjectRow(object, before.get(place))];
    }),
  );
  const gone = known.filter(row => !after.has(placeOf(row)));
  const changed = [...after.values()].filter(row => {
    const last = before.get(placeOf(row));
    return !last || !saysTheSame(last, row);
  });
  for (const { namespace, name } of gone) {
    await trx('live_objects')
      .where({ ...ofKind, namespace, name })
      .delete();
  }
  for (const chunk of chunksOf(changed)) {
    await trx('live_objects')
      .insert(chunk)
      .onConflict([...OBJECT_KEY])
      .merge();
  }
  return [
    ...new Set([...gone, ...changed].flatMap(({ subject }) => subject ?? [])),
  ];
}

function placeOf({
  namespace,
  name,
}: Pick<ObjectRow, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

function chunksOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
