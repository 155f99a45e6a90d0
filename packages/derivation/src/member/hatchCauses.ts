import { Cause } from '../model/Condition';
import { MemberScope } from './MemberScope';

/**
 * Why nothing is derived for a member on an escape hatch: it is taken for somebody else, nobody
 * permits it, or its exception expired. What is there in the last case stays there: whoever
 * applies the result removes nothing for as long as `Derived` is not true.
 */
export function hatchCauses(scope: MemberScope): Cause[] {
  const { session, member, place, subject, access } = scope;
  const hatch = session.exceptions.hatch(member, place);
  if (hatch === 'open') {
    return [];
  }
  const denial = access.denials.find(
    ({ denial: { gate } }) => gate === 'UseEscapeHatch',
  );
  if (!denial) {
    return [
      {
        reason: 'IntentInvalid',
        message: `Nothing is derived for ${subject}: it could be taken for somebody else (see Valid).`,
        remedy: { summary: 'Correct the document; Valid names the place.' },
      },
    ];
  }
  return [
    {
      reason: hatch === 'lapsed' ? 'Degraded' : 'EscapeHatchDenied',
      message:
        hatch === 'lapsed'
          ? `The exception of ${subject} expired. What is there stays as it is; changes are not rolled out.`
          : `Nothing is derived for ${subject}: it may not use its escape hatch (see PolicyAuthorized).`,
      remedy: denial.denial.remedy,
    },
  ];
}
