import { KnownFact } from '@ridgeway/plugin-platform-common';

/** A service, mesh member or package that there is or was, as stored. */
export interface SubjectRow {
  subject: string;
  sector: string;
  /** Now; empty when nobody is known. */
  owner: string;
  partition: KnownFact['partition'];
  kind: string;
  version: string;
  alive: boolean;
  /** Smallest moment of its intents: clocks disagree. */
  created_at: string;
  changed_at: string;
  /** Day of the last step that made it count. */
  counted_on: string;
  /** Day from which it is stale if nothing changes. */
  stale_on: string;
  derived_at: string | null;
  met: boolean | null;
  minutes_derived: number | null;
}

/** A sector that there is or was, as stored. */
export interface SectorRow {
  sector: string;
  owner: string;
  partition: KnownFact['partition'];
  alive: boolean;
  created_at: string;
  minutes_intent: number | null;
}

/** When a service first ran in an environment, or anywhere where that is empty, as stored. */
export interface RunRow {
  subject: string;
  environment: string;
  day: string;
  at: string;
  sector: string;
  owner: string;
  partition: KnownFact['partition'];
  minutes_intent: number;
  minutes_derived: number | null;
}

/** What SQLite stores as 0 and 1. */
export function withBooleans<
  T extends { alive: boolean; met?: boolean | null },
>(row: T): T {
  const { met } = row;
  return {
    ...row,
    alive: Boolean(row.alive),
    ...(met === undefined || met === null ? {} : { met: Boolean(met) }),
  };
}
