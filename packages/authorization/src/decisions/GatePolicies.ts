import {
  AuthorizationDecision,
  AuthorizationQuestion,
} from '@ridgeway/derivation';
import { cedar } from '../cedar/engine';
import { entitiesOf, principalUid, resourceUid } from '../cedar/entities';
import { ParsedPolicy } from '../policies/ParsedPolicyFile';
import { decideByDefault } from './decideByDefault';
import { Mentions } from './Mentions';
import { preparedPolicies, preparedSchema } from './PreparsedPolicies';

/** Decisions kept for one set of policies, before they are forgotten all at once. */
const MAX_DECISIONS = 100_000;

/** The policies of one gate, and the decisions they have made. */
export class GatePolicies {
  private readonly mentions: Mentions;
  private readonly decisions = new Map<string, AuthorizationDecision>();

  constructor(
    private readonly content: string,
    private readonly policies: readonly ParsedPolicy[],
  ) {
    this.mentions = new Mentions(policies.map(({ json }) => json));
  }

  /** Decides a question, or gives the decision of one that the policies cannot tell apart from it. */
  decide(question: AuthorizationQuestion): AuthorizationDecision {
    const key = this.mentions.keyOf(question);
    let decision = this.decisions.get(key);
    if (!decision) {
      if (this.decisions.size >= MAX_DECISIONS) {
        this.decisions.clear();
      }
      decision = decideByDefault(this.policies, question) ?? this.ask(question);
      this.decisions.set(key, decision);
    }
    return decision;
  }

  /** Asks the engine. An error anywhere denies: an erring forbid would otherwise be skipped. */
  ask(question: AuthorizationQuestion): AuthorizationDecision {
    const answer = cedar().statefulIsAuthorized({
      principal: principalUid(question),
      action: { type: 'Ridgeway::Action', id: question.gate },
      resource: resourceUid(question),
      context: {
        asOf: { __extn: { fn: 'datetime', arg: cedarMoment(question.asOf) } },
      },
      entities: entitiesOf(question),
      preparsedSchemaName: preparedSchema(),
      preparsedPolicySetId: preparedPolicies(this.content, this.policies),
      validateRequest: true,
    });
    if (answer.type === 'failure') {
      return denied(answer.errors.map(({ message }) => message));
    }
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0) {
      return denied(
        diagnostics.errors.map(
          ({ policyId, error }) => `${this.idOf(policyId)}: ${error.message}`,
        ),
        filesOf(diagnostics.errors.map(({ policyId }) => policyId)),
      );
    }
    const forbidden = decision === 'deny' && diagnostics.reason.length > 0;
    return {
      allowed: decision === 'allow',
      policies: diagnostics.reason.map(key => this.idOf(key)).sort(),
      forbidden,
      errors: [],
      ...(forbidden && { against: filesOf(diagnostics.reason) }),
    };
  }

  private idOf(key: string): string {
    return this.policies.find(policy => policy.key === key)?.id ?? key;
  }
}

/** A decision that an error made, in the files `against` where it is known. */
export function denied(
  errors: string[],
  against: string[] = [],
): AuthorizationDecision {
  return {
    allowed: false,
    policies: [],
    forbidden: false,
    errors,
    ...(against.length > 0 && { against }),
  };
}

/** The files of policies, by their keys. */
function filesOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map(key => key.replace(/#\d+$/, '')))].sort();
}

/** Cedar reads whole days, and moments with seconds. */
function cedarMoment(asOf: string): string {
  return /T\d{2}:\d{2}Z$/.test(asOf) ? asOf.replace(/Z$/, ':00Z') : asOf;
}
