import { RequestSummary } from '@ridgeway/plugin-platform-common';
import { owns } from '../../people/Person';
import { Caller } from '../access/RequestAccess';
import { RequestKinds } from '../RequestKinds';
import { StoredRequest } from '../store/StoredRequest';

/** A request in a list, as somebody sees it. */
export function toRequestSummary(
  request: StoredRequest,
  caller: Caller,
  kinds: RequestKinds,
): RequestSummary {
  const {
    sectors: _sectors,
    claim: _claim,
    remindedAt: _at,
    ...shown
  } = request;
  return {
    ...shown,
    safe: kinds.get(request.kind).isSafe(request),
    mayDecide: request.state === 'open' && mayDecide(request, caller),
  };
}

/** Whether somebody decides this request: by the policy, and as a member of its owner. */
export function mayDecide(
  request: StoredRequest,
  { person, rights }: Caller,
): boolean {
  return (
    person !== undefined &&
    owns(person, request.owner) &&
    rights.may('decide', request)
  );
}
