import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel, entityRef, moment, sectorScopedName } from './names';

/** The closed set of guardrails that an exception may switch off, with typed values. */
export const overridesSchema = z.strictObject({
  hostNetwork: z.boolean().optional().describe('The network of the host.'),
  hostPID: z.boolean().optional().describe('Processes of the host.'),
  hostIPC: z.boolean().optional().describe('Shared memory of the host.'),
  shareProcessNamespace: z
    .boolean()
    .optional()
    .describe("Containers of the pod see each other's processes."),
  serviceAccountToken: z
    .boolean()
    .optional()
    .describe('A token for the Kubernetes API in the pod.'),
  readWriteRootFilesystem: z
    .boolean()
    .optional()
    .describe('A root file system that can be written.'),
  runAsRoot: z.boolean().optional().describe('User 0 in the container.'),
  capabilities: z
    .array(
      z
        .string()
        .regex(/^[A-Z][A-Z_]*$/)
        .register(hints, {
          reason: 'NotACapability',
          allowed: 'a Linux capability without CAP_, such as NET_ADMIN',
        }),
    )
    .optional()
    .meta({
      description: 'Linux capabilities that are added.',
      examples: [['NET_ADMIN']],
    }),
  loadBalancer: z
    .boolean()
    .optional()
    .describe('A Service of type LoadBalancer.'),
  nodePort: z.boolean().optional().describe('A Service of type NodePort.'),
  nodeSelector: z
    .record(z.string(), z.string())
    .optional()
    .describe('Labels that a node must have.'),
});

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
  reason: z.string().min(1).describe('Why there is no other way today.'),
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
/** Typed overrides of guardrails. */
export type Overrides = z.infer<typeof overridesSchema>;
