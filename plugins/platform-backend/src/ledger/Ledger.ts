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

/** Which facts a history is made of. */
export interface FactsAbout {
  /** `commerce/checkout`, or `commerce` with everything in it. */
  subject: string;
  /** First word of the types; absent: all. */
  kind?: string;
  /** Types that are left out. */
  except?: readonly string[];
  /** Only what stands below this in the order: the last one of the page before. */
  before?: Pick<Fact, 'at' | 'position'>;
  limit: number;
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
  /** The last fact of a type about each of the subjects that has one. */
  latest(type: string, subjects: string[]): Promise<Map<string, Fact>>;
  /** The last fact of any of some types about each subject that has one. */
  latestOf(types: readonly string[]): Promise<Map<string, Fact>>;
  /** The last fact of a type, whatever it is about. */
  last(type: string): Promise<Fact | undefined>;
  /** Facts of some types after a position, in order; those about one subject where it is named. */
  readTypes(
    types: readonly string[],
    which?: { after?: number; subject?: string },
  ): Promise<Fact[]>;
  /** Those among the keys that are recorded. */
  known(keys: string[]): Promise<Set<string>>;
  /** What happened to a sector with its services, or to one service; newest first. */
  readAbout(about: FactsAbout): Promise<{ facts: Fact[]; total: number }>;
  getProgress(source: string): Promise<string | undefined>;
}
