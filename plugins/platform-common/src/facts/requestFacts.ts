import { z } from 'zod';
import { REQUEST_KINDS } from '../model';
import { minutes, name, text } from './values';

const about = z.object({
  id: name,
  kind: z.enum(REQUEST_KINDS),
  /** Absent of a support request, whose title is private. */
  object: text.optional(),
  /** Entity reference of the group that decides. */
  owner: name,
  priority: z.enum(['P0', 'P1', 'P2', 'P3']).optional(),
});

const settled = about.extend({
  requestedBy: name,
  minutesToAnswer: minutes,
  commit: name.optional(),
});

/** Facts about requests. Reasons and comments are private, and stay out of them. */
export const requestFacts = {
  'request.opened': about,
  'request.commented': about,
  /** Somebody who may decide spoke or decided for the first time: the first response. */
  'request.answered': about.extend({
    requestedBy: name,
    minutesToAnswer: minutes,
  }),
  'request.granted': settled,
  'request.declined': settled,
  'request.withdrawn': settled,
  'request.reminded': about,
  /** What the platform said to a feature request, and why. Published. */
  'feature.decided': z.object({
    id: name,
    title: text,
    outcome: z.enum(['yes', 'no', 'later']),
    reason: text,
    /** What to do instead, or until then. */
    alternative: text.optional(),
    /** What services work around for want of it: {@link RequestInput.pattern}. */
    pattern: name.optional(),
    /** {@link FeatureEvidence} at the decision. */
    evidence: z.object({
      /** Group references of those who asked. */
      teams: z.array(name),
      /** Services that would use it, as measured. */
      services: z.array(name),
      /** Those as a share of all services on the platform, 0 to 1. */
      share: z.number(),
      /** Exceptions that it would retire: `payments/ledger-host-network`. */
      retires: z.array(name),
      /** Whether it would make developers say how infrastructure works. */
      leaksInfrastructure: z.boolean(),
    }),
  }),
};
