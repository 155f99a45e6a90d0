import { z } from 'zod';
import { day, name, text } from './values';

const about = z.object({
  exception: name,
  sector: name,
  guardrail: name.optional(),
  /** The guardrail, or the field that the intent lacks. */
  leaves: name,
  expires: day,
});

const committed = about.extend({ commit: name, path: text });

const given = committed.extend({
  reason: text,
  grantedBy: name,
  requestedBy: name,
});

/** Facts about exceptions. */
export const exceptionFacts = {
  'exception.granted': given,
  /** `before` is the end it had. */
  'exception.renewed': given.extend({ before: day.optional() }),
  'exception.revoked': committed.extend({ message: text.optional() }),
  'exception.reminded': about.extend({ step: z.number(), owner: name }),
  'exception.expired': about.extend({ path: text }),
};
