import { z } from 'zod';
import { minutes, name } from './values';

/** Facts about what the platform sees around it. */
export const registryFacts = {
  /**
   * A component of type `service` is in the catalog, or is there with another owner than before.
   * The subject is its entity reference. Components that stand for services of the platform, or
   * that one of them adopts, are named by `platform`, and counted once.
   */
  'component.observed': z.object({
    /** Entity reference; absent where nobody is named. */
    owner: name.optional(),
    lifecycle: name.optional(),
    /** `commerce/checkout` when the platform runs it. */
    platform: name.optional(),
  }),
  /** It is no longer in the catalog. */
  'component.gone': z.object({}),
  /** A run of a software template ended. */
  'template.run': z.object({
    task: name,
    /** Entity reference of the template. */
    template: name,
    outcome: z.enum(['completed', 'failed', 'cancelled']),
    minutes,
  }),
  'token.issued': z.object({ name, expiresAt: name }),
  'code.created': z.object({ commit: name }),
};
