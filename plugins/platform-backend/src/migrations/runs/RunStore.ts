import {
  FactData,
  MigrationRun,
  MigrationRunItem,
  MigrationRunRequest,
} from '@ridgeway/plugin-platform-common';
import { NewFact } from '../../ledger/Ledger';

/** What is being done to a document, written down before it is: facts tell it afterwards. */
export type Plan = Pick<FactData<'intent.migrated'>, 'from' | 'to' | 'class'>;

/** A document of a run that is left to do. */
export interface WaitingItem {
  place: number;
  subject: string;
  accept: string[];
  digest: string | undefined;
  plan: Plan | undefined;
}

/** What is worked on. */
export interface StoredRun
  extends Pick<MigrationRun, 'id' | 'startedBy' | 'startedAt'> {
  message: string | undefined;
}

/** Keeps bulk migrations. */
export interface RunStore {
  /** @returns the id; that of the run with the same key by the same person, if there is one */
  create(
    run: StoredRun,
    request: Pick<MigrationRunRequest, 'idempotencyKey' | 'items'>,
  ): Promise<string>;
  get(id: string): Promise<MigrationRun | undefined>;
  /** Oldest first. */
  unfinished(): Promise<StoredRun[]>;
  /** Takes a run, or keeps it, until a moment. @returns whether nobody else works on it */
  claim(
    id: string,
    worker: string,
    moments: { now: string; until: string },
  ): Promise<boolean>;
  /** In the order given. */
  waiting(id: string): Promise<WaitingItem[]>;
  plan(id: string, place: number, plan: Plan): Promise<void>;
  /** What became of a document that waited, with the facts that tell it. */
  settle(
    id: string,
    place: number,
    outcome: Omit<MigrationRunItem, 'subject'>,
    facts: NewFact[],
  ): Promise<void>;
  finish(id: string, at: string): Promise<void>;
}
