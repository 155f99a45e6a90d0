import type { PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { AuthorizationQuestion } from '@ridgeway/derivation';
import { uidOf } from '../policies/checkAuthority';

/** What policies look at in one of the two entities of a question. */
class EntityMentions {
  readonly attributes = new Set<string>();
  /** Ids that policies compare with. */
  readonly ids = new Set<string>();
  /** True when the identity is used in a way that only the identity itself can answer. */
  identity = false;

  /** The identity as far as policies can tell it apart from others. */
  idOf(id: string): string {
    return this.identity || this.ids.has(id) ? id : '';
  }
}

/**
 * Everything in a question that a set of policies can look at. Two questions that agree on it get
 * the same answer, so one decision serves both.
 */
export class Mentions {
  private readonly principal = new EntityMentions();
  private readonly resource = new EntityMentions();
  private tags = false;
  private context = false;
  private principalAttributes: string[] = [];
  private resourceAttributes: string[] = [];

  constructor(policies: readonly PolicyJson[]) {
    for (const policy of policies) {
      readScope(this.principal, policy.principal);
      readScope(this.resource, policy.resource);
      for (const { body } of policy.conditions) {
        this.read(body);
      }
    }
    this.principalAttributes = [...this.principal.attributes].sort();
    this.resourceAttributes = [...this.resource.attributes].sort();
  }

  /** Equal for questions that the policies cannot tell apart. */
  keyOf({ principal, resource, asOf }: AuthorizationQuestion): string {
    const attributes: Record<string, unknown> = { ...principal };
    return JSON.stringify([
      this.principal.idOf(principal.id),
      this.principalAttributes.map(name => attributes[name]),
      this.tags ? Object.entries(principal.labels).sort() : [],
      this.resource.idOf(resource.id),
      this.resourceAttributes.map(name => resource.attributes[name]),
      this.context ? asOf : '',
    ]);
  }

  private read(expression: unknown) {
    if (typeof expression !== 'object' || expression === null) {
      return;
    }
    for (const [operator, operand] of Object.entries(expression)) {
      const access = attributeAccess(operator, operand);
      if (operator === 'Value') {
        continue;
      }
      if (access) {
        this.mention(access.variable).attributes.add(access.attribute);
      } else if (operator === 'Var') {
        this.readVariable(operand);
      } else {
        this.tags ||= operator === 'hasTag' || operator === 'getTag';
        this.read(operand);
      }
    }
  }

  /** A variable that stands for itself: compared, or looked for in a hierarchy. */
  private readVariable(variable: unknown) {
    if (variable === 'context') {
      this.context = true;
    } else if (variable === 'principal' || variable === 'resource') {
      const mention = this.mention(variable);
      mention.identity = true;
      mention.attributes.add('sector');
    }
  }

  private mention(variable: 'principal' | 'resource'): EntityMentions {
    return variable === 'principal' ? this.principal : this.resource;
  }
}

/** `principal.sector`, `resource has keys`: looks at one attribute only. */
function attributeAccess(operator: string, operand: unknown) {
  if (
    (operator !== '.' && operator !== 'has') ||
    typeof operand !== 'object' ||
    operand === null ||
    !('left' in operand) ||
    !('attr' in operand) ||
    typeof operand.attr !== 'string' ||
    typeof operand.left !== 'object' ||
    operand.left === null ||
    !('Var' in operand.left)
  ) {
    return undefined;
  }
  const variable = operand.left.Var;
  return variable === 'principal' || variable === 'resource'
    ? ({ variable, attribute: operand.attr } as const)
    : undefined;
}

function readScope(
  mention: EntityMentions,
  scope: PolicyJson['principal'] | PolicyJson['resource'],
) {
  if (scope.op === '==' && 'entity' in scope) {
    mention.ids.add(uidOf(scope.entity).id);
  }
  const nested = scope.op === 'is' ? scope.in : undefined;
  const within = scope.op === 'in' ? scope : nested;
  if (within && 'entity' in within) {
    mention.ids.add(uidOf(within.entity).id);
    mention.attributes.add('sector');
  }
}
