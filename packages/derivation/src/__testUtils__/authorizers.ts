import { AuthorizationQuestion, Authorizer } from '../model/Authorizer';
import { DeriveOptions } from '../model/DeriveOptions';
import { hash } from '../text/hash';

/** Permits everything. */
export const permitAll: Authorizer = {
  decide: () => ({
    allowed: true,
    policies: ['test'],
    forbidden: false,
    errors: [],
  }),
};

/** Denies what the predicate names, and permits everything else. */
export function denying(
  isDenied: (question: AuthorizationQuestion) => boolean,
): Authorizer {
  return {
    decide: question => ({
      allowed: !isDenied(question),
      policies: [],
      forbidden: false,
      errors: [],
    }),
  };
}

/** Options of a derivation in which every gate permits. */
export const options: DeriveOptions = {
  asOf: '2026-11-20T00:00:00Z',
  authorizer: permitAll,
};

/** Options in which the questions whose text has a remainder are denied, as properties generate it. */
export function denyingSome({
  modulus,
  remainder,
}: {
  modulus: number;
  remainder: number;
}): DeriveOptions {
  return {
    ...options,
    authorizer: denying(
      ({ gate, principal, resource }) =>
        parseInt(hash(`${gate} ${principal.id} ${resource.id}`), 36) %
          modulus ===
        remainder,
    ),
  };
}

/** Decides exceptions as the default policies do, and permits everything else. */
export const byException: DeriveOptions = {
  ...options,
  authorizer: denying(
    ({ resource: { type, attributes } }) =>
      (type === 'Guardrail' &&
        !(attributes.overridable && attributes.excepted)) ||
      (type === 'EscapeHatch' && !attributes.excepted),
  ),
};
