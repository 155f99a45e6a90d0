import { AuthorizationQuestion, Authorizer } from '../model/Authorizer';
import { DeriveOptions } from '../model/DeriveOptions';

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
