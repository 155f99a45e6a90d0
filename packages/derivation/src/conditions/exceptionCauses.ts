import { daysLeft } from '../exceptions/standing';
import type { MemberScope } from '../member/MemberScope';
import { Cause } from '../model/Condition';
import { Session } from '../Session';
import { Member } from '../world/Member';

/** Days before the end of an exception from which a condition names it. */
const NOTICE_DAYS = 30;

/** Exceptions of a member that end soon; `Authorized` says nothing of the others. */
export function expiringExceptions(
  { exceptions, options }: Session,
  member: Member,
): Cause[] {
  return exceptions.exceptionsOf(member).flatMap(exception => {
    const { metadata, spec } = exception.document;
    const left = daysLeft(spec, options.asOf);
    return exceptions.standingOf(exception) === 'live' && left <= NOTICE_DAYS
      ? [
          {
            reason: 'ExceptionExpiring',
            message: `The exception ${metadata.name} ends on ${
              spec.expires
            }: ${left} ${
              left === 1 ? 'day' : 'days'
            } left. Nothing that runs ends with it; changes are then not rolled out.`,
            remedy: {
              summary: `Have it renewed, or do without it before then.`,
              request: {
                kind: 'exception' as const,
                subject: member.subject,
                object: spec.guardrail ?? spec.field ?? metadata.name,
                renews: metadata.name,
              },
            },
          },
        ]
      : [];
  });
}

/** What network and mesh no longer hold because an exception says so. */
export function openedByException(scope: MemberScope): Cause[] {
  const { subject, overrides, doors, plaintextPorts } = scope;
  const causes: Cause[] = [];
  if (overrides.hostNetwork) {
    causes.push({
      reason: 'NetworkNotEnforced',
      message: `The pods of ${subject} are on the host's network by exception: neither network policies nor the mesh hold them, in either direction.`,
    });
  }
  if (plaintextPorts.length > 0) {
    const names = plaintextPorts.map(({ name }) => name).join(', ');
    causes.push({
      reason: 'MeshIdentityNotEnforced',
      message:
        doors.length > 0
          ? `Whoever reaches ports ${names} of ${subject}, from outside or inside, gets through without an identity, by exception.`
          : `Ports ${names} of ${subject} accept callers without an identity by exception: only the network tells who may call.`,
    });
  }
  return causes;
}
