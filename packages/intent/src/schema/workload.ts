import { z } from 'zod';
import { containerSchema } from './container';
import { hints } from './hints';
import { dnsLabel, portName, portNumber } from './names';

/** A network port offered by the workload: Score specification, section Service. */
export const servicePort = z.strictObject({
  port: portNumber.meta({
    description: 'Port that callers use.',
    examples: [80],
  }),
  protocol: z
    .enum(['TCP', 'UDP'])
    .optional()
    .describe('Default TCP.')
    .register(hints, { default: 'TCP' }),
  targetPort: portNumber.optional().meta({
    description: 'Port the container listens on; default the same as port.',
    examples: [8080],
  }),
});

/** Name of a type of resource, or of a class of one. */
export const typeName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/)
  .register(hints, {
    reason: 'NotATypeName',
    allowed:
      '2 to 63 letters, digits and hyphens, starting and ending with a letter or digit',
  });

/** Something the workload needs: Score specification, section Resources. */
export const resourceSchema = z.strictObject({
  type: typeName.meta({
    description:
      'service, external-service, secret, volume, or a managed type that the sector offers (postgres, redis, topic, ...).',
    examples: ['postgres'],
  }),
  class: typeName.optional().meta({
    description: 'A size or flavour of the type.',
    examples: ['small'],
  }),
  id: z
    .string()
    .optional()
    .meta({
      description:
        'Names something shared: the service called, the secret read, the volume mounted.',
      examples: ['retail/inventory'],
    }),
  metadata: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({
      description: 'Annotations and other metadata of the resource.',
      examples: [{ annotations: { 'shop.example/version': '1' } }],
    }),
  params: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({
      description: 'Parameters of the type.',
      examples: [{ size: '10Gi' }],
    }),
});

/** The part of a Service that is exactly a Score workload. */
export const workloadShape = {
  containers: z.record(dnsLabel, containerSchema).meta({
    description: 'The containers of one pod, by name.',
    examples: [{ app: { image: 'registry.example/checkout:1.4.2' } }],
  }),
  service: z
    .strictObject({
      ports: z
        .record(portName, servicePort)
        .optional()
        .meta({
          description: 'Ports by name.',
          examples: [{ http: { port: 80, targetPort: 8080 } }],
        }),
    })
    .optional()
    .describe('What this workload offers on the network.'),
  resources: z
    .record(dnsLabel, resourceSchema)
    .optional()
    .meta({
      description:
        'What this workload depends on, by the name placeholders use.',
      examples: [{ db: { type: 'postgres', class: 'small' } }],
    }),
};

/** A declared dependency. */
export type IntentResource = z.infer<typeof resourceSchema>;
/** A declared port. */
export type ServicePort = z.infer<typeof servicePort>;
