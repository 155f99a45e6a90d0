import { NotAllowedError } from '@backstage/errors';
import { StoredRequest } from '../store/StoredRequest';
import { Caller } from './RequestAccess';

/** @throws NotAllowedError when a request does not concern somebody */
export function assertReadable(
  request: StoredRequest,
  { rights }: Caller,
): void {
  if (!rights.may('read', request)) {
    throw new NotAllowedError(
      `A request is read by whoever opened it, by ${request.owner}, who decides it, and by the owners of the sectors it concerns. You are none of them.`,
    );
  }
}
