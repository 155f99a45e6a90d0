import { Authorizer, AuthorizationDecision } from '../model/Authorizer';
import { guardrailOf } from '../guardrails/guardrailOf';
import { Denial, Gate, Remedy } from '../model/Condition';
import { ConditionReason } from '../model/conditionReasons';
import { shortName } from '../names/names';
import { subjectOfFile } from '../world/subjectOfFile';
import { GateDefinition, GateQuestion, GateSubject } from './GateDefinition';

/** A denial with its way out and the words for it. */
export interface GateDenial {
  reason: ConditionReason;
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
  const { use, resource, wish } = question;
  const guardrail = question.guardrail ?? definition.guardrail;
  const owner = ownerOf(subject, question, decision);
  const wayOut = remedyOf(decision, owner, question);
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

/** Who can change the answer: where a policy stands against it, whoever owns that policy's folder. */
function ownerOf(
  { index, platformTeam }: GateSubject,
  question: GateQuestion,
  { against = [] }: AuthorizationDecision,
): string {
  if (against.length === 0) {
    return question.owner;
  }
  const sector = index.world.sectors.get(subjectOfFile(against[0]));
  return sector?.document.spec.owner ?? platformTeam;
}

/** A permit cannot overrule a forbid or an error, so it is not offered as the way out of one. */
function remedyOf(
  { forbidden, errors, against = [] }: AuthorizationDecision,
  owner: string,
  question: GateQuestion,
): Remedy {
  if (!forbidden && errors.length === 0) {
    return question.remedy();
  }
  const who = shortName(owner);
  const where = against.join(', ');
  if (errors.length > 0) {
    return {
      summary: `${who} can correct ${where || 'the policies'}.`,
      owner,
    };
  }
  return {
    summary: `Ask ${who} about it${where && `, who can change ${where}`}.`,
    owner,
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
