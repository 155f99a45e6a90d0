import { z } from 'zod';
import { REQUEST_KINDS } from '../model';

const about = z.object({
  id: z.string(),
  kind: z.enum(REQUEST_KINDS),
  /** Absent of a support request, whose title is private. */
  object: z.string().optional(),
  /** Entity reference of the group that decides. */
  owner: z.string(),
  priority: z.enum(['P0', 'P1', 'P2', 'P3']).optional(),
});

const settled = about.extend({
  requestedBy: z.string(),
  minutesToAnswer: z.number(),
  commit: z.string().optional(),
});

/** Facts about requests. Reasons and comments are private, and stay out of them. */
export const requestFacts = {
  'request.opened': about,
  'request.commented': about,
  /** Somebody who may decide spoke or decided for the first time: the first response. */
  'request.answered': about.extend({
    requestedBy: z.string(),
    minutesToAnswer: z.number(),
  }),
  'request.granted': settled,
  'request.declined': settled,
  'request.withdrawn': settled,
  'request.reminded': about,
  /** What the platform said to a feature request, and why. Published. */
  'feature.decided': z.object({
    id: z.string(),
    title: z.string(),
    outcome: z.enum(['yes', 'no', 'later']),
    reason: z.string(),
    /** What to do instead, or until then. */
    alternative: z.string().optional(),
    /** What services work around for want of it: {@link RequestInput.pattern}. */
    pattern: z.string().optional(),
    /** {@link FeatureEvidence} at the decision. */
    evidence: z.object({
      /** Group references of those who asked. */
      teams: z.array(z.string()),
      /** Services that would use it, as measured. */
      services: z.array(z.string()),
      /** Those as a share of all services on the platform, 0 to 1. */
      share: z.number(),
      /** Exceptions that it would retire: `payments/ledger-host-network`. */
      retires: z.array(z.string()),
      /** Whether it would make developers say how infrastructure works. */
      leaksInfrastructure: z.boolean(),
    }),
  }),
};
