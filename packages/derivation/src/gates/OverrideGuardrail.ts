import { OVERRIDE_GUARDRAILS, OverrideId } from '@ridgeway/intent';
import { Grant, useOfGrant } from '../exceptions/Grant';
import { permissivePorts } from '../exceptions/permissivePorts';
import { ExceptionState, guardrailResource } from '../exceptions/questions';
import { guardrailOf, GuardrailRule } from '../guardrails/guardrailOf';
import { Remedy } from '../model/Condition';
import { shortName } from '../names/names';
import { Member } from '../world/Member';
import { GateDefinition, GateQuestion, GateSubject } from './GateDefinition';
import { locationOf } from './location';
import { cedarString, permitFor } from './permit';

type Wanted = Pick<Grant, 'override' | 'guardrail'> & Partial<Grant>;

/** What a port that accepts plaintext asks for, also where no exception says a word about it. */
const PLAINTEXT: Wanted = {
  override: 'permissiveMtls',
  guardrail: OVERRIDE_GUARDRAILS.permissiveMtls,
};

/** May this guardrail be switched off for this service? A live exception says so. */
export const overrideGuardrail: GateDefinition = {
  gate: 'OverrideGuardrail',
  guardrail: 'no-silent-overrides',
  reason: 'OverrideDenied',
  questions(subject) {
    const grants = subject.exceptions.grantsOf(subject.member);
    const questions = grants.map(grant =>
      questionOf(subject, grant, grant.standing),
    );
    return acceptsPlaintext(subject.member) &&
      !grants.some(({ override }) => override === 'permissiveMtls')
      ? [...questions, questionOf(subject, PLAINTEXT, 'none')]
      : questions;
  },
};

function acceptsPlaintext(member: Member): boolean {
  return permissivePorts(member).length > 0;
}

function questionOf(
  subject: GateSubject,
  wanted: Wanted,
  state: ExceptionState,
): GateQuestion {
  const rule = guardrailOf(subject, wanted.guardrail);
  const { exception, override, guardrail } = wanted;
  const resource = guardrailResource(wanted, state, rule.overridable);
  const { member } = subject;
  return {
    use: exception ? useOfGrant({ exception, override }) : override,
    resource,
    guardrail,
    wish: `override ${guardrail} with ${override}`,
    owner: rule.owner,
    ...wordsOf(wanted, state, rule),
    remedy: () => ({
      ...wayOut(member.subject, wanted, state, rule),
      owner: rule.owner,
      ...requestOf(member.subject, wanted, state, rule),
      permit: permitOf(member.subject, resource, override),
      ...(exception
        ? { location: locationOf(exception, ['spec', 'overrides', override]) }
        : {}),
    }),
  };
}

/** The permit for this override alone, and not for everything else that the guardrail holds. */
function permitOf(
  subject: string,
  resource: ReturnType<typeof guardrailResource>,
  override: OverrideId,
): string {
  return permitFor(
    'OverrideGuardrail',
    subject,
    resource,
    'overrides',
    undefined,
    {
      when: {
        name: override,
        expression: `resource.override == ${cedarString(override)}`,
      },
    },
  ).text;
}

function wordsOf(
  { exception, guardrail }: Wanted,
  state: ExceptionState,
  { overridable, owner }: GuardrailRule,
): Pick<GateQuestion, 'reason' | 'because'> {
  if (!overridable) {
    return {
      reason: 'GuardrailNotOverridable',
      because: `the guardrail ${guardrail} cannot be switched off.`,
    };
  }
  if (!exception) {
    return { because: 'no exception says so.' };
  }
  const { metadata, spec } = exception.document;
  switch (state) {
    case 'expired':
      return {
        reason: 'ExceptionExpired',
        because: `the exception ${metadata.name} expired on ${spec.expires}. What runs goes on as it is; nothing new is rolled out.`,
      };
    case 'pending':
      return {
        reason: 'ExceptionNotYetLive',
        because: `the exception ${metadata.name} is granted from ${spec.grantedAt} on.`,
      };
    case 'ungranted':
      return {
        reason: 'ExceptionNotGranted',
        because: `the exception ${metadata.name} is granted by ${
          spec.grantedBy
        }, who does not belong to ${shortName(owner)}.`,
      };
    default:
      return {};
  }
}

/** None where no exception helps: it begins by itself, or the guardrail knows none. */
function requestOf(
  subject: string,
  { override, exception }: Wanted,
  state: ExceptionState,
  { overridable }: GuardrailRule,
): Pick<Remedy, 'request'> {
  return overridable && state !== 'pending'
    ? {
        request: {
          kind: 'exception',
          subject,
          object: override,
          ...(state === 'expired' &&
            exception && { renews: exception.document.metadata.name }),
        },
      }
    : {};
}

function wayOut(
  subject: string,
  { override, exception }: Wanted,
  state: ExceptionState,
  { overridable, owner }: GuardrailRule,
): Pick<Remedy, 'summary'> {
  const who = shortName(owner);
  if (!overridable) {
    return {
      summary: `Take the override out of the exception, or talk to ${who}, who owns the guardrail.`,
    };
  }
  if (state === 'pending') {
    return { summary: 'Nothing to do: it opens by itself on that day.' };
  }
  return {
    summary:
      state === 'expired' && exception
        ? `Ask ${who} to renew ${exception.document.metadata.name}, or remove it once ${subject} does without ${override}.`
        : `Ask ${who} for an exception with the override ${override}.`,
  };
}
