import { World } from '@ridgeway/intent';
import { NewFact } from '../ledger/Ledger';
import { outcomeNotice } from './notices/requestNotices';
import { answeredFact, decidedFacts, outcomeFact } from './requestFacts';
import { Records } from './store/RequestStore';
import { Outcome, StoredRequest } from './store/StoredRequest';

/** What is written down in step with the end of a request, and who is told. */
export function outcomeRecords(
  request: StoredRequest,
  outcome: Outcome,
  world: World,
): Records {
  return {
    facts: outcomeFacts(request, outcome, world),
    notices: [outcomeNotice(request, outcome)],
  };
}

/** Facts about the end of a request, which is also its answer when nobody has given one before. */
export function outcomeFacts(
  request: StoredRequest,
  outcome: Outcome,
  world: World,
): NewFact[] {
  const { decidedAt, decidedBy, state } = outcome;
  return [
    ...(state === 'withdrawn'
      ? []
      : [answeredFact(request, { by: decidedBy, at: decidedAt }, world)]),
    outcomeFact(request, outcome, world),
    ...decidedFacts(request, outcome, world),
  ];
}
