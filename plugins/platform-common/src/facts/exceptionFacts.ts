import { z } from 'zod';

const about = z.object({
  exception: z.string(),
  sector: z.string(),
  guardrail: z.string().optional(),
  /** The guardrail, or the field that the intent lacks. */
  leaves: z.string(),
  expires: z.string(),
});

const committed = about.extend({ commit: z.string(), path: z.string() });

const given = committed.extend({
  reason: z.string(),
  grantedBy: z.string(),
  requestedBy: z.string(),
});

/** Facts about exceptions. */
export const exceptionFacts = {
  'exception.granted': given,
  /** `before` is the end it had. */
  'exception.renewed': given.extend({ before: z.string().optional() }),
  'exception.revoked': committed.extend({ message: z.string().optional() }),
  'exception.reminded': about.extend({ step: z.number(), owner: z.string() }),
  'exception.expired': about.extend({ path: z.string() }),
};
