import { z } from 'zod';

/** Facts about what was derived. */
export const derivationFacts = {
  /** A subject was derived: whether its conditions are met, and why not. */
  'derivation.evaluated': z.object({
    commit: z.string(),
    met: z.boolean(),
    /** It was never derived before. */
    firstTry: z.boolean(),
    unmet: z.array(
      z.object({
        type: z.string(),
        reason: z.string(),
        environment: z.string().optional(),
      }),
    ),
    /**
     * What gates said no to, as `production AccessSecret Secret::"payments/stripe-key"`, so that the
     * next derivation knows which denials are new.
     */
    denied: z.array(z.string()).optional(),
  }),
  /** A gate said no, which it had not said at the derivation before. */
  'gate.denied': z.object({
    commit: z.string(),
    gate: z.string(),
    object: z.string(),
    reason: z.string(),
    guardrail: z.string().optional(),
    environment: z.string().optional(),
    /** Id of the policy that forbids it; absent when no policy permits it. */
    policy: z.string().optional(),
    /** Entity reference of the group that can permit it. */
    owner: z.string().optional(),
  }),
  /** All pods of a service were ready in an environment for the first time. */
  'service.running': z.object({
    environment: z.string(),
    cluster: z.string(),
  }),
  /** Somebody came to a guardrail's page from a denial. */
  'guardrail.opened': z.object({ guardrail: z.string() }),
};
