import { Authorizer, AuthorizationDecision } from '../model/Authorizer';
import { guardrailOf } from '../guardrails/guardrailOf';
import { Denial, Gate, Remedy } from '../model/Condition';
import { shortName } from '../names/names';
import { GateDefinition, GateQuestion, GateSubject } from './GateDefinition';

/** A denial with its way out and the words for it. */
export interface GateDenial {
  reason: string;
  message: string;
  /** What in the intent depended on the answer. */
  use: string;
  denial: Denial & { remedy: Remedy };
}

/** The answers of all gates for one member in one environment. */
export interface Access {
  denials: readonly GateDenial[];
  /** True unless the gate denied what the intent calls `use`. */
  permits(gate: Gate, use: string): boolean;
}

const ALL_PERMITTED: Access = { denials: [], permits: () => true };

/** Asks every gate; a denial never keeps the next question from being asked. */
export function evaluateGates(
  subject: GateSubject,
  authorizer: Authorizer,
): Access {
  const denials: GateDenial[] = [];
  for (const definition of subject.release.gates) {
    for (const question of definition.questions(subject)) {
      const decision = authorizer.decide({
        gate: definition.gate,
        principal: subject.principal,
        resource: question.resource,
        asOf: subject.asOf,
      });
      if (!decision.allowed) {
        denials.push(describe(subject, definition, question, decision));
      }
    }
  }
  if (denials.length === 0) {
    return ALL_PERMITTED;
  }
  const denied = new Set(
    denials.map(({ denial, use }) => `${denial.gate} ${use}`),
  );
  return { denials, permits: (gate, use) => !denied.has(`${gate} ${use}`) };
}

function describe(
  subject: GateSubject,
  definition: GateDefinition,
  question: GateQuestion,
  decision: AuthorizationDecision,
): GateDenial {
  const { member, principal } = subject;
  const { use, resource, wish, owner, remedy } = question;
  const guardrail = question.guardrail ?? definition.guardrail;
  const wayOut = remedyOf(decision, owner, remedy);
  return {
    reason: question.reason ?? definition.reason,
    use,
    message: `${principal.kind} ${member.subject} may not ${wish}: ${because(
      decision,
      question,
    )} ${wayOut.summary}`,
    denial: {
      gate: definition.gate,
      principal: member.subject,
      resource: `${resource.type}::"${resource.id}"`,
      policies: decision.policies,
      owner,
      guardrail,
      why: guardrailOf(subject, guardrail).why,
      remedy: wayOut,
    },
  };
}

/** A permit cannot overrule a forbid, so it is not offered as the way out of one. */
function remedyOf(
  decision: AuthorizationDecision,
  owner: string,
  remedy: () => Remedy,
): Remedy {
  if (!decision.forbidden) {
    return remedy();
  }
  const { permit: _permit, change: _change, ...rest } = remedy();
  return {
    ...rest,
    summary: `Policy ${decision.policies.join(
      ', ',
    )} forbids it; ask ${shortName(owner)} about it.`,
  };
}

function because(
  { forbidden, errors, policies }: AuthorizationDecision,
  question: GateQuestion,
) {
  if (errors.length > 0) {
    return `the policies could not be evaluated (${errors.join('; ')}).`;
  }
  return forbidden
    ? `policy ${policies.join(', ')} forbids it.`
    : question.because ?? 'no policy permits it.';
}
