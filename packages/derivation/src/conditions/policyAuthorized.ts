import { Access } from '../gates/evaluateGates';
import { Draft, met } from './build';

/** `PolicyAuthorized`: every gate permits what the intent asks for. */
export function policyAuthorized(subject: string, { denials }: Access): Draft {
  const [first] = denials;
  if (!first) {
    return met(
      subject,
      'PolicyAuthorized',
      'Authorized',
      'Policies permit everything that is declared.',
    );
  }
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
