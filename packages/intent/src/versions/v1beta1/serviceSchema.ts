import { z } from 'zod';
import { parseEndpoint } from '../../resources/externalService';
import { containerSchema } from '../../schema/container';
import { hints } from '../../schema/hints';
import { sectorScopedMetadata } from '../../schema/metadata';
import {
  dnsLabel,
  hostName,
  portName,
  portNumber,
  sectorScopedName,
} from '../../schema/names';
import { nodeSelectorSchema } from '../../schema/overrides';
import { percent, replicas, telemetrySchema } from '../../schema/service';
import { servicePort, typeName } from '../../schema/workload';
import { MAX_ENTRIES } from '../limits';

/** Something that the service needs; which field is there says what it is. */
const outbound = z.strictObject({
  name: dnsLabel.optional().meta({
    description:
      'What placeholders call it; default the last part of what it names, and of an address its host with hyphens.',
    examples: ['inventory'],
  }),
  service: sectorScopedName.optional().meta({
    description: 'A service that it calls.',
    examples: ['retail/inventory'],
  }),
  external: z
    .string()
    .refine(url => parseEndpoint('default', url) !== undefined)
    .register(hints, {
      reason: 'NotAnEndpoint',
      allowed:
        'https://host, http://host, or grpc://host:port, tcp://host:port, udp://host:port',
    })
    .optional()
    .meta({
      description: 'An address outside the mesh.',
      examples: ['https://api.stripe.example'],
    }),
  secret: sectorScopedName.optional().meta({
    description: 'A secret that a sector declares.',
    examples: ['payments/stripe-key'],
  }),
  keys: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({
      description: 'Of a secret: the keys that are read; default all.',
      examples: [['api-key']],
    }),
  managed: typeName.optional().meta({
    description: 'A type that the sector offers; such an entry needs a name.',
    examples: ['postgres'],
  }),
  class: typeName.optional().meta({
    description: 'Of something managed: a size or flavour.',
    examples: ['small'],
  }),
  params: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({
      description: 'Of something managed: parameters of the type.',
      examples: [{ size: '10Gi' }],
    }),
});

const inbound = z.strictObject({
  service: z
    .union([z.literal('*'), sectorScopedName])
    .register(hints, {
      reason: 'NotACaller',
      allowed: '<sector>/<service>, or * for every service of the mesh',
    })
    .meta({
      description: 'The caller: <sector>/<service>, or * for every service.',
      examples: ['web/storefront'],
    }),
  ports: z
    .array(z.string())
    .optional()
    .meta({
      description:
        'Names of the ports it may call; default all declared ports.',
      examples: [['http']],
    }),
});

const specSchema = z.strictObject({
  containers: z.record(dnsLabel, containerSchema.omit({ volumes: true })).meta({
    description: 'The containers of one pod, by name.',
    examples: [{ app: { image: 'registry.example/checkout:1.4.2' } }],
  }),
  ports: z
    .record(portName, servicePort)
    .optional()
    .meta({
      description: 'Ports by name.',
      examples: [{ http: { port: 80, targetPort: 8080 } }],
    }),
  outbound: z
    .array(outbound)
    .max(MAX_ENTRIES)
    .optional()
    .meta({
      description: 'What it needs: services, addresses, secrets, managed ones.',
      examples: [[{ service: 'retail/inventory' }]],
    }),
  inbound: z
    .array(inbound)
    .max(MAX_ENTRIES)
    .optional()
    .meta({
      description:
        'Who may call it. Traffic flows only when both sides say so.',
      examples: [[{ service: 'web/storefront' }]],
    }),
  expose: z
    .strictObject({
      host: hostName.describe("A host inside one of the sector's domains."),
      port: portNumber.meta({
        description: 'Number of the port that receives traffic.',
        examples: [80],
      }),
    })
    .optional()
    .meta({
      description: 'Ingress from outside the mesh, at one host.',
      examples: [{ host: 'shop.example.com', port: 80 }],
    }),
  replicas: replicas
    .optional()
    .meta({ description: 'Pods to run; default 1.', examples: [3] }),
  autoscaling: z
    .strictObject({
      max: z.int().min(1).max(1000).describe('Most replicas ever.'),
      cpu: percent
        .optional()
        .describe('Percent of the requested CPU; default 80.'),
    })
    .optional()
    .meta({
      description: 'Scales between replicas and max.',
      examples: [{ max: 10, cpu: 75 }],
    }),
  telemetry: telemetrySchema.optional().meta({
    description: 'How this service is observed.',
    examples: [{ port: 'metrics', slo: { availability: 99.9 } }],
  }),
  nodeSelector: nodeSelectorSchema.optional().meta({
    description:
      'Labels that a node must have. v1 has it as an exception only.',
    examples: [{ 'disk.example.com/kind': 'nvme' }],
  }),
});

/** A `ridgeway.dev/v1beta1` Service. */
export const serviceV1beta1Schema = z.strictObject({
  apiVersion: z
    .literal('ridgeway.dev/v1beta1')
    .describe('The version of the language.'),
  kind: z.literal('Service').describe('What the document declares.'),
  metadata: sectorScopedMetadata.describe(
    'What it is called and where it belongs.',
  ),
  spec: specSchema.describe('What is declared.'),
});

/** A `ridgeway.dev/v1beta1` Service as written. */
export type ServiceV1beta1 = z.infer<typeof serviceV1beta1Schema>;
/** An entry of `outbound` as written. */
export type Outbound = z.infer<typeof outbound>;
