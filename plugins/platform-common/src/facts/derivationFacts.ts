import { z } from 'zod';
import { name, text } from './values';

/** Facts about what was derived. */
export const derivationFacts = {
  /** A subject was derived: whether its conditions are met, and why not. */
  'derivation.evaluated': z.object({
    commit: name,
    met: z.boolean(),
    /** It was never derived before. */
    firstTry: z.boolean(),
    unmet: z.array(
      z.object({
        type: name,
        reason: name,
        environment: name.optional(),
      }),
    ),
    /**
     * What gates said no to, as `production AccessSecret Secret::"payments/stripe-key"`, so that the
     * next derivation knows which denials are new.
     */
    denied: z.array(text).optional(),
  }),
  /** A gate said no, which it had not said at the derivation before. */
  'gate.denied': z.object({
    commit: name,
    gate: name,
    object: text,
    reason: text,
    guardrail: name.optional(),
    environment: name.optional(),
    /** Id of the policy that forbids it; absent when no policy permits it. */
    policy: name.optional(),
    /** Entity reference of the group that can permit it. */
    owner: name.optional(),
  }),
  /** All pods of a service were ready in an environment for the first time. */
  'service.running': z.object({
    environment: name,
    cluster: name,
  }),
  /** Somebody came to a guardrail's page from a denial. */
  'guardrail.opened': z.object({ guardrail: name }),
};
