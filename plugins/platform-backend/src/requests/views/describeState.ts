import { isPutOff } from '@ridgeway/plugin-platform-common';
import { StoredRequest } from '../store/StoredRequest';

const DONE: Record<Exclude<StoredRequest['state'], 'open'>, string> = {
  granted: 'granted',
  'granted-pending-merge': 'granted',
  declined: 'declined',
  withdrawn: 'withdrew',
};

/** Who has decided a request and when; undefined while anybody still can. */
export function describeState(request: StoredRequest): string | undefined {
  const { state, claim, decidedBy, decidedAt } = request;
  if (state !== 'open') {
    const done = isPutOff(request) ? 'put off' : DONE[state];
    return `${decidedBy} ${done} this request on ${minuteOf(decidedAt)}.`;
  }
  return (
    claim && `${claim.by} is granting this request since ${minuteOf(claim.at)}.`
  );
}

function minuteOf(moment: string | undefined): string {
  return `${moment?.slice(0, 10)} at ${moment?.slice(11, 16)} UTC`;
}
