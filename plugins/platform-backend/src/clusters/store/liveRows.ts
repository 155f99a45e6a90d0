import { LiveHealth } from '@ridgeway/plugin-platform-common';
import { ClusterRecord, KindRecord, LiveObject } from './LiveStore';

/** A row of `clusters`. */
export interface ClusterRow {
  name: string;
  seen_at: string | null;
  message: string | null;
  failures: number;
  next_look_at: string;
}

/** A row of `cluster_kinds`. */
export interface KindRow {
  cluster: string;
  api_version: string;
  kind: string;
  seen_at: string;
  state: KindRecord['state'];
  message: string | null;
}

/** A row of `live_objects`. SQLite gives truth as numbers. */
export interface ObjectRow {
  cluster: string;
  api_version: string;
  kind: string;
  namespace: string;
  name: string;
  subject: string | null;
  environment: string | null;
  revision: string | null;
  since: string;
  level: LiveHealth['level'];
  message: string;
  level_since: string | null;
  workload: boolean | number;
  told: boolean | number;
}

/** What distinguishes an object from all others. */
export const OBJECT_KEY = [
  'cluster',
  'api_version',
  'kind',
  'namespace',
  'name',
] as const;

/** A record as its row. */
export function toClusterRow(record: ClusterRecord): ClusterRow {
  return {
    name: record.name,
    seen_at: record.seenAt ?? null,
    message: record.message ?? null,
    failures: record.failures,
    next_look_at: record.nextLookAt,
  };
}

/** A row as its record. */
export function toClusterRecord(row: ClusterRow): ClusterRecord {
  return {
    name: row.name,
    seenAt: row.seen_at ?? undefined,
    message: row.message ?? undefined,
    failures: row.failures,
    nextLookAt: row.next_look_at,
  };
}

/** A record as its row. */
export function toKindRow(record: KindRecord): KindRow {
  const { cluster, apiVersion, kind, seenAt, state, message } = record;
  return {
    cluster,
    api_version: apiVersion,
    kind,
    seen_at: seenAt,
    state,
    message: message ?? null,
  };
}

/** A row as its record. */
export function toKindRecord(row: KindRow): KindRecord {
  return {
    cluster: row.cluster,
    apiVersion: row.api_version,
    kind: row.kind,
    seenAt: row.seen_at,
    state: row.state,
    message: row.message ?? undefined,
  };
}

/** An object as its row; what was told of it before stays so. */
export function toObjectRow(
  object: LiveObject,
  before: ObjectRow | undefined,
): ObjectRow {
  return {
    cluster: object.cluster,
    api_version: object.apiVersion,
    kind: object.kind,
    namespace: object.namespace,
    name: object.name,
    subject: object.subject ?? null,
    environment: object.environment ?? null,
    revision: object.revision ?? null,
    since: object.since,
    level: object.health.level,
    message: object.health.message,
    level_since: object.healthSince ?? null,
    workload: object.isWorkload,
    told: Boolean(before?.told) && before?.subject === (object.subject ?? null),
  };
}

/** A row as its object. */
export function toLiveObject(row: ObjectRow): LiveObject {
  return {
    cluster: row.cluster,
    apiVersion: row.api_version,
    kind: row.kind,
    namespace: row.namespace,
    name: row.name,
    subject: row.subject ?? undefined,
    environment: row.environment ?? undefined,
    revision: row.revision ?? undefined,
    since: row.since,
    health: { level: row.level, message: row.message },
    healthSince: row.level_since ?? undefined,
    isWorkload: Boolean(row.workload),
  };
}

/** Whether two rows say the same of an object. */
export function saysTheSame(a: ObjectRow, b: ObjectRow): boolean {
  return (
    a.subject === b.subject &&
    a.environment === b.environment &&
    a.revision === b.revision &&
    a.since === b.since &&
    a.level === b.level &&
    a.message === b.message &&
    a.level_since === b.level_since
  );
}
