import fc from 'fast-check';
import { AuthorizationQuestion, Authorizer } from '../../model/Authorizer';
import { DeriveOptions } from '../../model/DeriveOptions';
import { GATES } from '../../model/Condition';
import { hash } from '../../text/hash';
import { options } from '../authorizers';
import { GRANTER } from './exception';
import { ENVIRONMENTS, SECTORS } from './vocabulary';

/** A policy in miniature: some questions of some gates are permitted, or forbidden. */
export interface Rule {
  effect: 'permit' | 'forbid';
  gate: string | undefined;
  sector: string | undefined;
  environment: string | undefined;
  /** Which of the questions: those whose text has this remainder. */
  slice: { modulus: number; remainder: number };
}

const rule = (effect: Rule['effect'], pieces: number): fc.Arbitrary<Rule> =>
  fc.record({
    effect: fc.constant(effect),
    gate: fc.constantFrom(undefined, ...GATES),
    sector: fc.constantFrom(undefined, undefined, ...SECTORS),
    environment: fc.constantFrom(undefined, undefined, ...ENVIRONMENTS),
    slice: fc.integer({ min: 1, max: pieces }).chain(modulus =>
      fc.record({
        modulus: fc.constant(modulus),
        remainder: fc.integer({ min: 0, max: modulus - 1 }),
      }),
    ),
  });

/** A permit of anything between one question and all of them. */
export const generatedPermit = rule('permit', 4);
/** A forbid of anything between one question and all of them. */
export const generatedForbid = rule('forbid', 6);

const EVERYTHING: Rule = {
  effect: 'permit',
  gate: undefined,
  sector: undefined,
  environment: undefined,
  slice: { modulus: 1, remainder: 0 },
};

/** The policies of a company: usually what is usual, with forbids and more permits. */
export const generatedRules: fc.Arbitrary<Rule[]> = fc
  .tuple(
    fc.constantFrom([EVERYTHING], [EVERYTHING], [EVERYTHING], []),
    fc.array(generatedPermit, { maxLength: 3 }),
    fc.array(generatedForbid, { maxLength: 2 }),
  )
  .map(parts => parts.flat());

/** Options with an authorizer that decides by rules; exceptions count where they must be live. */
export function optionsBy(rules: readonly Rule[]): DeriveOptions {
  return {
    ...options,
    authorizer: authorizerOf(rules),
    mayGrant: person => person === GRANTER,
  };
}

function authorizerOf(rules: readonly Rule[]): Authorizer {
  return {
    decide: question => {
      const matching = rules.filter(each => matches(each, question));
      const forbidden = matching.some(({ effect }) => effect === 'forbid');
      return {
        allowed: !forbidden && matching.length > 0 && isPossible(question),
        policies: [],
        forbidden,
        errors: [],
      };
    },
  };
}

/** No permit is for what has no live exception. */
function isPossible({ resource: { type, attributes } }: AuthorizationQuestion) {
  switch (type) {
    case 'Guardrail':
      return Boolean(attributes.overridable && attributes.excepted);
    case 'EscapeHatch':
      return Boolean(attributes.excepted);
    default:
      return true;
  }
}

function matches(
  { gate, sector, environment, slice }: Rule,
  { gate: asked, principal, resource }: AuthorizationQuestion,
): boolean {
  const text = `${asked} ${principal.id} ${resource.id}`;
  return (
    (gate ?? asked) === asked &&
    (sector ?? principal.sector) === principal.sector &&
    (environment ?? principal.environment) === principal.environment &&
    parseInt(hash(text), 36) % slice.modulus === slice.remainder
  );
}
