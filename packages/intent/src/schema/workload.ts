import { z } from 'zod';
import { containerSchema } from './container';

/** A network port offered by the workload: Score specification, section Service. */
export const servicePort = z.strictObject({
  port: z.int().min(1).max(65535).describe('Port that callers use.'),
  protocol: z.enum(['TCP', 'UDP']).optional().describe('Default TCP.'),
  targetPort: z
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe('Port the container listens on; default the same as port.'),
});

/** Something the workload needs: Score specification, section Resources. */
export const resourceSchema = z.strictObject({
  type: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/)
    .describe(
      'service, external-service, secret, volume, or a managed type that the sector offers (postgres, redis, topic, ...).',
    ),
  class: z.string().optional().describe('A size or flavour of the type.'),
  id: z
    .string()
    .optional()
    .describe(
      'Names something shared: the service called, the secret read, the volume mounted.',
    ),
  metadata: z.record(z.string(), z.unknown()).optional(),
  params: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Parameters of the type.'),
});

/** The part of a Service that is exactly a Score workload. */
export const workloadShape = {
  containers: z
    .record(z.string(), containerSchema)
    .describe('The containers of one pod, by name.'),
  service: z
    .strictObject({
      ports: z.record(z.string(), servicePort).optional(),
    })
    .optional()
    .describe('What this workload offers on the network.'),
  resources: z
    .record(z.string(), resourceSchema)
    .optional()
    .describe('What this workload depends on, by the name placeholders use.'),
};

/** A declared dependency. */
export type IntentResource = z.infer<typeof resourceSchema>;
/** A declared port. */
export type ServicePort = z.infer<typeof servicePort>;
