import { ActivityEntry, Fact } from '@ridgeway/plugin-platform-common';

/** What a fact says besides who, when and about what. */
export type Description = Pick<ActivityEntry, 'summary' | 'detail' | 'link'>;

/** Puts facts of one type into a sentence. */
export interface FactDescriber {
  /** Type of the facts, for example `exception.granted`. */
  type: string;
  /** The sentence leaves out its actor, and tells nothing that only some may read. */
  describe(fact: Fact): Description;
}
