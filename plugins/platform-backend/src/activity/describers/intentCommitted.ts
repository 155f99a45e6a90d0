import { commitLink, detailOf, textOf } from '../factData';
import { PLATFORM_ACTOR } from '../../ledger/commitFacts';
import { FactDescriber } from '../FactDescriber';

/** A commit changed a file. */
export const intentCommitted: FactDescriber = {
  type: 'intent.committed',
  describe(fact) {
    const path = textOf(fact, 'path') ?? 'a file';
    const author = textOf(fact, 'author');
    // Who brought such a commit in is not known for certain, only what it says of itself.
    const claimed =
      fact.actor === PLATFORM_ACTOR && author
        ? ` by a commit in the name of ${author}`
        : '';
    const { intent } = fact.data;
    const from =
      typeof intent === 'object' && intent !== null && 'from' in intent
        ? intent.from
        : undefined;
    const verb = from === undefined ? 'changed' : `moved ${from} to`;
    return {
      summary: `${verb} ${path}${claimed}`,
      ...detailOf(fact, 'message'),
      ...commitLink(fact),
    };
  },
};
