import { z } from 'zod';
import { dnsLabel, entityRef, moment, sectorScopedName } from './names';
import { overridesSchema } from './overrides';

/** `spec` of an Exception: a granted, expiring permission to leave the paved road. */
export const exceptionSpecSchema = z.strictObject({
  subject: sectorScopedName.describe('The service it is for.'),
  guardrail: dnsLabel.optional().meta({
    description: 'Id of the guardrail it leaves.',
    examples: ['no-host-network'],
  }),
  field: z
    .string()
    .optional()
    .describe(
      'The field that the intent cannot say, for example spec.nodeSelector.',
    ),
  overrides: overridesSchema
    .optional()
    .describe('What is switched off while the exception lives.'),
  reason: z
    .string()
    .min(1)
    .meta({
      description: 'Why there is no other way today.',
      examples: ['Vendor appliance speaks only on the address of its host'],
    }),
  requestedBy: entityRef.meta({
    description: 'Who asked for it.',
    examples: ['user:default/ana'],
  }),
  grantedBy: entityRef.meta({
    description: 'Who granted it: somebody who owns the guardrail.',
    examples: ['user:default/pat'],
  }),
  grantedAt: moment.describe('When it was granted.'),
  expires: moment.describe('At most 180 days after it was granted.'),
  renewals: z.int().min(0).optional().describe('How often it was renewed.'),
});

/** `spec` of an Exception. */
export type ExceptionSpec = z.infer<typeof exceptionSpecSchema>;
