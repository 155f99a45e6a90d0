import { Permitted, RequestView } from '@ridgeway/plugin-platform-common';
import { Caller } from '../access/RequestAccess';
import { StoredRequest } from '../store/StoredRequest';
import { describeState } from './describeState';
import { mayDecide } from './toRequestSummary';

/** What somebody may do with a request, and if not, why. */
export function permitted(
  request: StoredRequest,
  caller: Caller,
  blocked: string | undefined,
): RequestView['may'] {
  const settled = describeState(request);
  if (settled !== undefined) {
    const no: Permitted = { allowed: false, why: settled };
    return { grant: no, decline: no, withdraw: no };
  }
  const decide: Permitted = mayDecide(request, caller)
    ? { allowed: true }
    : {
        allowed: false,
        why: `${request.owner} decides this request, and you are not a member.`,
      };
  return {
    decline: decide,
    grant:
      decide.allowed && blocked !== undefined
        ? { allowed: false, why: blocked }
        : decide,
    withdraw:
      request.requestedBy === caller.person?.entityRef &&
      caller.rights.may('withdraw', request)
        ? { allowed: true }
        : {
            allowed: false,
            why: `${request.requestedBy} opened this request, and alone can withdraw it.`,
          },
  };
}
