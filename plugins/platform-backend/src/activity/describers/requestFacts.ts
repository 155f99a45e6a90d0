import { textOf } from '../factData';
import { Description, FactDescriber } from '../FactDescriber';
import { Fact } from '@ridgeway/plugin-platform-common';

/** What happens to requests, by the second word of the fact's type. */
const VERBS: Readonly<Record<string, string>> = {
  opened: 'opened',
  granted: 'granted',
  declined: 'declined',
  withdrawn: 'withdrew',
  answered: 'was the first to answer',
  commented: 'commented on',
  reminded: 'reminded those who decide of',
};

function describe(fact: Fact, verb: string): Description {
  const id = textOf(fact, 'id');
  const kind = textOf(fact, 'kind');
  return {
    // Title, reason and discussion are for those whom the request concerns; its page shows them.
    summary: `${verb} a request${kind ? ` (${kind})` : ''}`,
    ...(id === undefined ? {} : { link: { to: 'request', id } as const }),
  };
}

/** A person did something to a request. */
export const requestFacts: FactDescriber[] = Object.entries(VERBS).map(
  ([action, verb]) => ({
    type: `request.${action}`,
    describe: fact => describe(fact, verb),
  }),
);
