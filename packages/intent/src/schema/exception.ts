import { z } from 'zod';
import { entityRef, moment, sectorScopedName } from './names';

/** The closed set of guardrails that an exception may switch off, with typed values. */
export const overridesSchema = z.strictObject({
  hostNetwork: z.boolean().optional(),
  hostPID: z.boolean().optional(),
  hostIPC: z.boolean().optional(),
  shareProcessNamespace: z.boolean().optional(),
  serviceAccountToken: z.boolean().optional(),
  readWriteRootFilesystem: z.boolean().optional(),
  runAsRoot: z.boolean().optional(),
  capabilities: z.array(z.string().regex(/^[A-Z_]+$/)).optional(),
  loadBalancer: z.boolean().optional(),
  nodePort: z.boolean().optional(),
  nodeSelector: z.record(z.string(), z.string()).optional(),
});

/** `spec` of an Exception: a granted, expiring permission to leave the paved road. */
export const exceptionSpecSchema = z.strictObject({
  subject: sectorScopedName.describe('The service it is for.'),
  guardrail: z.string().optional().describe('Id of the guardrail it leaves.'),
  field: z
    .string()
    .optional()
    .describe(
      'The field that the intent cannot say, for example spec.nodeSelector.',
    ),
  overrides: overridesSchema.optional(),
  reason: z.string().min(1),
  requestedBy: entityRef,
  grantedBy: entityRef,
  grantedAt: moment,
  expires: moment.describe('At most 180 days after it was granted.'),
  renewals: z.int().min(0).optional(),
});

/** `spec` of an Exception. */
export type ExceptionSpec = z.infer<typeof exceptionSpecSchema>;
/** Typed overrides of guardrails. */
export type Overrides = z.infer<typeof overridesSchema>;
