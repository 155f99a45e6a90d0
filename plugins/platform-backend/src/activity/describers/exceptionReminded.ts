import { dayOf, guardrailLink, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** People were told that an exception ends, or has. */
export const exceptionReminded: FactDescriber = {
  type: 'exception.reminded',
  describe: fact => ({
    summary: `told ${
      textOf(fact, 'owner') ?? 'the owner'
    } that the exception ${textOf(fact, 'exception')} ${
      fact.data.step === 0 ? 'expired' : 'ends'
    } on ${dayOf(fact, 'expires')}`,
    ...guardrailLink(fact),
  }),
};
