import { z } from 'zod';
import { day, name, text } from './values';

/** Facts about what goes away. Their subject is the id of the deprecation, unless another is named. */
export const deprecationFacts = {
  /** A deprecation was written down, announced, changed, enforced or undone by a commit. */
  'deprecation.changed': z.object({
    commit: name,
    change: z.enum(['drafted', 'announced', 'changed', 'enforced', 'undone']),
    title: text,
    /** What goes away: `version:ridgeway.dev/v1alpha1`, `field:Service:spec.x`, `resource-type:redis`, `template:default/service`. */
    of: name,
    owner: name,
    contact: text,
    announced: day.optional(),
    deadline: day.optional(),
    by: text,
  }),
  'deprecation.removed': z.object({ commit: name, by: text }),
  /**
   * The subject, a service or sector, is affected by a deprecation, or is so in another way than
   * before.
   */
  'deprecation.assessed': z.object({
    deprecation: name,
    class: z.enum(['automatic', 'assisted', 'blocked']),
    effortMinutes: z.number(),
    /** Why it cannot go on by itself. */
    reasons: z.array(text),
    /** End of its extension. */
    until: day.optional(),
    stopped: z.boolean(),
  }),
  /** The subject is no longer affected. */
  'deprecation.cleared': z.object({ deprecation: name }),
  'deprecation.reminded': z.object({
    team: name,
    /** Days before the deadline; absent when a person sent it. */
    step: z.number().optional(),
    escalated: z.boolean(),
    services: z.array(name),
  }),
  'deprecation.snoozed': z.object({
    team: name,
    until: day,
    reason: text,
    by: name,
  }),
  /** Part of a bulk migration: the subject's document was brought up to date. */
  'intent.migrated': z.object({
    commit: name,
    run: name.optional(),
    from: name,
    to: name,
    class: z.enum(['automatic', 'assisted']),
  }),
  /** Requests of a service were measured for the first time. */
  'service.observed': z.object({ environment: name }),
};
