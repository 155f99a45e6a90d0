import { World } from '@ridgeway/intent';
import { outcomeNotice } from './notices/requestNotices';
import { decidedFacts, outcomeFact } from './requestFacts';
import { Records } from './store/RequestStore';
import { Outcome, StoredRequest } from './store/StoredRequest';

/** What is written down in step with the end of a request, and who is told. */
export function outcomeRecords(
  request: StoredRequest,
  outcome: Outcome,
  world: World,
): Records {
  return {
    facts: [
      outcomeFact(request, outcome, world),
      ...decidedFacts(request, outcome, world),
    ],
    notices: [outcomeNotice(request, outcome)],
  };
}
