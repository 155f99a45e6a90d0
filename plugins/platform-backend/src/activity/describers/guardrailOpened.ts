import { guardrailLink } from '../factData';
import { FactDescriber } from '../FactDescriber';

/** Somebody came from a denial to the page of the guardrail behind it. */
export const guardrailOpened: FactDescriber = {
  type: 'guardrail.opened',
  describe: fact => ({
    summary: 'looked up the guardrail behind a denial',
    ...guardrailLink(fact),
  }),
};
