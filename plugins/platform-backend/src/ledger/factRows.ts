import { Fact } from '@ridgeway/plugin-platform-common';
import { NewFact } from './Ledger';

/** SQLite takes at most 999 values in one statement on some builds. */
const CHUNK = 100;

/** Type of the facts that a checkpoint is made of: large ones. */
export const CHECKPOINT = 'ledger.checkpoint';

/** A fact as the database keeps it. */
export interface FactRow {
  position: number;
  key: string;
  at: string;
  type: string;
  subject: string | null;
  /** What stands before the first slash of the subject. */
  sector: string | null;
  actor: string;
  partition: Fact['partition'];
  data: string;
}

/** Parts that fit into one statement each. */
export function chunksOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/** The row of a fact at the position it is given. */
export function toRow(fact: NewFact, position: number): FactRow {
  return {
    position,
    key: fact.key,
    at: fact.at,
    type: fact.type,
    subject: fact.subject ?? null,
    sector: fact.subject?.split('/')[0] ?? null,
    actor: fact.actor,
    partition: fact.partition,
    data: JSON.stringify(fact.data),
  };
}

/** The fact of a row. */
export function toFact(row: FactRow): Fact {
  const { position, at, type, subject, actor, partition, data } = row;
  return {
    position: Number(position),
    at,
    type,
    ...(subject === null ? {} : { subject }),
    actor,
    data: JSON.parse(data),
    partition,
  };
}
