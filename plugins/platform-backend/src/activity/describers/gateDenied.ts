import { guardrailLink, textOf } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** A gate said no, which it had not said before. */
export const gateDenied: FactDescriber = {
  type: 'gate.denied',
  describe(fact) {
    const { subject = 'it' } = fact;
    const environment = textOf(fact, 'environment');
    return {
      summary: `did not let ${subject} have ${
        textOf(fact, 'object') ?? 'something'
      } (${textOf(fact, 'gate')})${environment ? ` in ${environment}` : ''}`,
      ...guardrailLink(fact),
    };
  },
};
