import { guardrailLink, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** The end of an exception came. */
export const exceptionExpired: FactDescriber = {
  type: 'exception.expired',
  describe: fact => ({
    summary: `saw the exception ${textOf(
      fact,
      'exception',
    )} expire; what runs goes on, changes are not rolled out`,
    ...guardrailLink(fact),
  }),
};
