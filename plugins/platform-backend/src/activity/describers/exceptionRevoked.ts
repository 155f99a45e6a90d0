import { commitLink, detailOf, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** An exception was taken back or given up. */
export const exceptionRevoked: FactDescriber = {
  type: 'exception.revoked',
  describe: fact => ({
    summary: `revoked the exception ${textOf(fact, 'exception')}`,
    ...detailOf(fact, 'message'),
    ...commitLink(fact),
  }),
};
