import { Access } from '../gates/evaluateGates';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Draft, met, metBut, some } from './build';
import { expiringExceptions } from './exceptionCauses';

/**
 * `PolicyAuthorized`: every gate permits what the intent asks for. Thirty days before one of its
 * exceptions ends, it says so while it is still true.
 */
export function policyAuthorized(
  session: Session,
  member: Member,
  { denials }: Access,
): Draft {
  const { subject } = member;
  const [first] = denials;
  if (first) {
    return {
      subject,
      type: 'PolicyAuthorized',
      status: 'False',
      reason: first.reason,
      message: denials.map(({ message }) => message).join(' '),
      denials: denials.map(({ denial }) => denial),
      remedy: first.denial.remedy,
    };
  }
  const expiring = expiringExceptions(session, member);
  return some(expiring)
    ? metBut(subject, 'PolicyAuthorized', expiring)
    : met(
        subject,
        'PolicyAuthorized',
        'Authorized',
        'Policies permit everything that is declared.',
      );
}
