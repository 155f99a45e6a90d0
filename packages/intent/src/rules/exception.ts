import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { OVERRIDE_GUARDRAILS, overrideIds } from '../schema/overrides';

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
  yield* uncoveredOverrides(spec);
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

/**
 * An override is covered by the guardrail that the exception names, or by the field it stands for:
 * one exception does not open more than its granter looked at.
 */
function* uncoveredOverrides({
  guardrail,
  field,
  overrides,
}: DocumentOf<'Exception'>['spec']): Generator<Finding> {
  if (!guardrail && !field) {
    return;
  }
  for (const id of overrideIds(overrides)) {
    const switchedOff = OVERRIDE_GUARDRAILS[id];
    if (switchedOff !== guardrail && `spec.${id}` !== field) {
      yield {
        reason: 'OverrideNotCovered',
        path: ['spec', 'overrides', id],
        at: 'key',
        reliesOn: [
          ['spec', 'guardrail'],
          ['spec', 'field'],
        ],
        message: `The override ${id} switches off the guardrail ${switchedOff}, and this exception is about ${
          guardrail ? `the guardrail ${guardrail}` : `the field ${field}`
        }.`,
        allowed: `in an exception with guardrail: ${switchedOff}, or with field: spec.${id}`,
        suggestion: `Write an exception of its own with guardrail: ${switchedOff}.`,
      };
    }
  }
}
