import type { Expr } from '@cedar-policy/cedar-wasm/nodejs';
import {
  AuthorizationDecision,
  AuthorizationQuestion,
} from '@ridgeway/derivation';
import { parsedDefaults } from '../policies/parsedDefaults';
import { ParsedPolicy } from '../policies/ParsedPolicyFile';

const defaults: ReadonlySet<ParsedPolicy> = new Set(
  parsedDefaults.flatMap(({ policies }) => policies),
);

/**
 * Decides a gate that the world has no policies of its own for: its default policy permits, or
 * nothing does. That is most gates of most worlds, and to start the engine costs more than to
 * derive a service. A property test proves that the engine gives the same answers.
 *
 * @returns undefined where the engine has to decide
 */
export function decideByDefault(
  policies: readonly ParsedPolicy[],
  question: AuthorizationQuestion,
): AuthorizationDecision | undefined {
  const [policy] = policies;
  if (policies.length !== 1 || !defaults.has(policy)) {
    return undefined;
  }
  const values = policy.json.conditions.map(({ body }) =>
    valueOf(body, question),
  );
  if (!values.every(value => typeof value === 'boolean')) {
    return undefined;
  }
  const allowed = values.every(value => value);
  return {
    allowed,
    policies: allowed ? [policy.id] : [],
    forbidden: false,
    errors: [],
  };
}

/** Value of what default policies are made of; undefined for anything else. */
function valueOf(expression: Expr, question: AuthorizationQuestion): unknown {
  if ('.' in expression && !Array.isArray(expression['.'])) {
    return attributeOf(expression['.'], question);
  }
  if ('==' in expression && !Array.isArray(expression['=='])) {
    const left = valueOf(expression['=='].left, question);
    const right = valueOf(expression['=='].right, question);
    return typeof left === 'string' && typeof right === 'string'
      ? left === right
      : undefined;
  }
  if ('&&' in expression && !Array.isArray(expression['&&'])) {
    const left = valueOf(expression['&&'].left, question);
    const right = valueOf(expression['&&'].right, question);
    return typeof left === 'boolean' && typeof right === 'boolean'
      ? left && right
      : undefined;
  }
  return undefined;
}

function attributeOf(
  { left, attr }: { left: Expr; attr: string },
  { principal, resource }: AuthorizationQuestion,
): unknown {
  if (!('Var' in left)) {
    return undefined;
  }
  switch (left.Var) {
    case 'principal':
      return new Map<string, unknown>(Object.entries(principal)).get(attr);
    case 'resource':
      return resource.attributes[attr];
    default:
      return undefined;
  }
}
