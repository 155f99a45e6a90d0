import { Remedy } from '../model/Condition';
import { Member } from '../world/Member';
import { ExceptionBook } from './ExceptionBook';

/**
 * The request that would let a member use its escape hatch; none where its exceptions are live, so
 * that something else stands against it, or begin by themselves.
 */
export function hatchRequest(
  exceptions: ExceptionBook,
  member: Member,
): Pick<Remedy, 'request'> {
  const state = exceptions.hatchState(member);
  if (state === 'live' || state === 'pending') {
    return {};
  }
  const expired = exceptions
    .exceptionsOf(member)
    .find(exception => exceptions.standingOf(exception) === 'expired');
  return {
    request: {
      kind: 'exception',
      subject: member.subject,
      object: member.kind,
      ...(expired && { renews: expired.document.metadata.name }),
    },
  };
}
