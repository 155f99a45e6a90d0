import { World } from '@ridgeway/intent';
import { RequestComment } from '@ridgeway/plugin-platform-common';
import { commentNotice } from './notices/requestNotices';
import { answeredFact, commentedFact } from './requestFacts';
import { Records } from './store/RequestStore';
import { StoredRequest } from './store/StoredRequest';

/**
 * What is written down in step with a comment, and who is told.
 *
 * @param isAnswer - whether it is what whoever asked has waited for
 */
export function commentRecords(
  request: StoredRequest,
  comment: RequestComment,
  { world, isAnswer }: { world: World; isAnswer: boolean },
): Records {
  const { author: by, at } = comment;
  return {
    facts: [
      commentedFact(request, comment, world),
      ...(isAnswer ? [answeredFact(request, { by, at }, world)] : []),
    ],
    notices: [commentNotice(request, comment)],
  };
}
