import { commitLink, dayOf, detailOf, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** An exception was given a later end. */
export const exceptionRenewed: FactDescriber = {
  type: 'exception.renewed',
  describe: fact => ({
    summary: `renewed the exception ${textOf(fact, 'exception')} until ${dayOf(
      fact,
      'expires',
    )}; it would have ended on ${dayOf(fact, 'before')}`,
    ...detailOf(fact, 'reason'),
    ...commitLink(fact),
  }),
};
