import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';

/** Longest life of an exception before somebody has to look at it again. */
export const MAX_EXCEPTION_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/** Rules of an Exception beyond its shape. */
export function* exceptionFindings({
  spec,
}: DocumentOf<'Exception'>): Generator<Finding> {
  if (!spec.guardrail && !spec.field) {
    yield {
      reason: 'MissingField',
      path: ['spec', 'guardrail'],
      at: 'key',
      message: 'This exception does not say what it works around.',
      allowed:
        'guardrail (the id of a guardrail) or field (what the intent cannot say)',
      example: 'guardrail: no-host-network',
    };
  }
  const days = (Date.parse(spec.expires) - Date.parse(spec.grantedAt)) / DAY;
  if (days <= 0) {
    yield {
      reason: 'ExpiresTooEarly',
      path: ['spec', 'expires'],
      reliesOn: [['spec', 'grantedAt']],
      message: `This exception expires on ${spec.expires}, not after it was granted on ${spec.grantedAt}.`,
      allowed: 'a day after grantedAt',
    };
  } else if (days > MAX_EXCEPTION_DAYS) {
    const latest = new Date(
      Date.parse(spec.grantedAt) + MAX_EXCEPTION_DAYS * DAY,
    )
      .toISOString()
      .slice(0, 10);
    yield {
      reason: 'ExpiresTooLate',
      path: ['spec', 'expires'],
      reliesOn: [['spec', 'grantedAt']],
      message: `This exception would live ${Math.ceil(days)} days.`,
      allowed: `at most ${MAX_EXCEPTION_DAYS} days after grantedAt; it can be renewed`,
      suggestion: `Let it expire on ${latest}.`,
    };
  }
  const people = { requestedBy: spec.requestedBy, grantedBy: spec.grantedBy };
  for (const [key, ref] of Object.entries(people)) {
    if (!ref.startsWith('user:')) {
      yield {
        reason: 'NotAnEntityRef',
        path: ['spec', key],
        message: `${key} is ${ref}, which is not a person.`,
        allowed: 'user:<namespace>/<name>',
        example: `${key}: user:default/pat`,
      };
    }
  }
}
