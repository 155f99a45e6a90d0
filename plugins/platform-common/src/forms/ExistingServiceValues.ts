import { z } from 'zod';

/** What the *Bring an existing service* form holds while somebody fills it in. */
export const existingServiceValuesSchema = z.object({
  sector: z.string().optional(),
  /** A Service or a Score document, kept byte for byte. */
  document: z.string().optional(),
});

/** Values of the *Bring an existing service* form. */
export type ExistingServiceValues = z.infer<typeof existingServiceValuesSchema>;
