import { Fact } from '@ridgeway/plugin-platform-common';

/** A fact to append. */
export interface NewFact extends Omit<Fact, 'position'> {
  /** The same thing has the same key, and is recorded once. */
  key: string;
}

/** How far a source of facts has been recorded. */
export interface Progress {
  /** For example `commits`. */
  source: string;
  value: string;
}

/**
 * What happened, in order. Facts are appended and never changed.
 *
 * @remarks
 * Positions are gapless, and given under a lock that is held until commit: whoever has
 * read up to a position misses nothing that comes to stand before it.
 */
export interface Ledger {
  /**
   * Appends facts in the order given; those whose key is known are left out.
   *
   * @param progress - stored in the same transaction
   * @returns what was appended
   */
  append(facts: NewFact[], progress?: Progress): Promise<Fact[]>;
  /** Facts after a position, in order. */
  read(options: { after: number; limit: number }): Promise<Fact[]>;
  /** Those among the subjects that have a fact of this type. */
  subjectsWith(type: string, subjects: string[]): Promise<Set<string>>;
  getProgress(source: string): Promise<string | undefined>;
}
