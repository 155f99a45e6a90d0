import { z } from 'zod';
import { FactDescriber } from '../FactDescriber';

const unmetSchema = z.array(z.object({ reason: z.string() }));

/** A subject was derived. */
export const derivationEvaluated: FactDescriber = {
  type: 'derivation.evaluated',
  describe({ data, subject = 'the platform' }) {
    const unmet = unmetSchema.safeParse(data.unmet);
    const reasons = [
      ...new Set((unmet.data ?? []).map(({ reason }) => reason)),
    ].sort();
    return {
      summary:
        reasons.length === 0
          ? `derived ${subject}: every condition is met`
          : `derived ${subject} and found ${reasons.join(', ')}`,
    };
  },
};
