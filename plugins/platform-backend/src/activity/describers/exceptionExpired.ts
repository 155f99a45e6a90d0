import { guardrailLink, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** The end of an exception came. */
export const exceptionExpired: FactDescriber = {
  type: 'exception.expired',
  describe: fact => ({
    summary: `the exception ${textOf(
      fact,
      'exception',
    )} expired; what runs goes on, changes are not rolled out`,
    ...guardrailLink(fact),
  }),
};
