import { guardrailOf } from '../../../guardrails/guardrailOf';
import { SectorScope } from '../../../sector/SectorScope';
import { Session } from '../../../Session';
import { AdmissionRule, AdmissionTarget } from './AdmissionRule';

/** One validation of a policy, with the rule that it holds up. */
export interface Validation {
  rule: AdmissionRule;
  expression: string;
  /** What is wrong, why it matters, and the way out; on one line, as the API server asks. */
  message: string;
}

/**
 * The rules of a target as CEL. An override switches off exactly its rule, for exactly the
 * member that it was granted to.
 */
export function validationsOf(
  scope: SectorScope,
  { rules, belongsTo }: AdmissionTarget,
): Validation[] {
  return rules.flatMap(rule => {
    const keeps =
      typeof rule.keeps === 'string' ? rule.keeps : rule.keeps(scope);
    if (keeps === undefined) {
      return [];
    }
    const exempt = scope.tolerated.flatMap(([member, overrides]) => {
      const value = rule.override && overrides[rule.override];
      return value === undefined || value === false
        ? []
        : [
            [belongsTo(member), rule.permits?.(overrides)]
              .filter(condition => condition !== undefined)
              .join(' && '),
          ];
    });
    return [
      {
        rule,
        expression: [keeps, ...exempt].map(part => `(${part})`).join(' || '),
        message: messageOf(scope, rule),
      },
    ];
  });
}

const messages = new WeakMap<Session, Map<AdmissionRule, string>>();

/** The same for every sector of a run. */
function messageOf({ session }: SectorScope, rule: AdmissionRule): string {
  const known = messages.get(session) ?? new Map<AdmissionRule, string>();
  messages.set(session, known);
  const message = known.get(rule) ?? writeMessage(session, rule);
  known.set(rule, message);
  return message;
}

function writeMessage(
  session: Session,
  { guardrail, what, remedy, override }: AdmissionRule,
): string {
  const wayOut =
    override === undefined
      ? `${remedy}.`
      : `${remedy}, or ask for an exception with the override ${override} in the portal.`;
  return `${guardrail}: ${what} ${
    guardrailOf(session, guardrail).why
  } ${wayOut}`.replace(/\s+/g, ' ');
}
