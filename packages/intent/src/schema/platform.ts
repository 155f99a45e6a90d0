import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel } from './names';

const supportDuration = z
  .string()
  .regex(/^[0-9]+(m|h|d)$/)
  .register(hints, {
    reason: 'NotADuration',
    allowed: 'a whole number with a unit: m, h or d',
  })
  .meta({ description: 'Time to the first response.', examples: ['1h'] });

const gateway = {
  namespace: dnsLabel.describe('Namespace of the gateway.'),
  name: dnsLabel.describe('Name of the gateway.'),
};

const cluster = z.strictObject({
  secretStore: dnsLabel
    .optional()
    .describe('Name of the store that secrets are read from.'),
  egressGateway: z
    .strictObject(gateway)
    .optional()
    .describe('Gateway that all traffic to the outside leaves through.'),
  ingressGateway: z
    .strictObject({
      ...gateway,
      serviceAccount: dnsLabel
        .optional()
        .describe('Its identity in the mesh; default its name.'),
    })
    .optional()
    .describe('Gateway that exposed services are reached through.'),
  monitoring: z
    .strictObject({
      namespace: dnsLabel.describe('Namespace of the scrapers.'),
      serviceAccount: dnsLabel.describe('Their identity in the mesh.'),
    })
    .optional()
    .describe('Who may read metrics.'),
  mesh: z
    .string()
    .min(1)
    .optional()
    .describe('Clusters with the same mesh id share one mesh.'),
  certificateIssuer: dnsLabel
    .optional()
    .describe('Issuer of certificates for exposed hosts.'),
});

const managedType = z.strictObject({
  group: z
    .string()
    .min(1)
    .meta({
      description: 'API group of the composite resource.',
      examples: ['db.example'],
    }),
  kind: z
    .string()
    .min(1)
    .meta({
      description: 'Kind of the composite resource.',
      examples: ['PostgresInstance'],
    }),
  version: z
    .string()
    .min(1)
    .meta({ description: 'API version of the kind.', examples: ['v1'] }),
  spec: z.record(z.string(), z.unknown()).meta({
    description: 'Its spec; ${class} and ${name} are filled in.',
    examples: [{ size: '${class}' }],
  }),
  connectionSecret: z
    .string()
    .min(1)
    .meta({
      description:
        'Name of the Secret with its outputs; ${name} is the object.',
      examples: ['${name}-conn'],
    }),
  outputs: z
    .array(z.string().min(1))
    .min(1)
    .meta({
      description: 'Keys of that Secret: the outputs placeholders ask for.',
      examples: [['host', 'port', 'name', 'username', 'password']],
    }),
});

/** `spec` of the Platform document: settings of the whole organisation. */
export const platformSpecSchema = z.strictObject({
  release: z
    .string()
    .min(1)
    .meta({
      description: 'Version of the derivation rules in force.',
      examples: ['2026.11'],
    }),
  trustDomain: z
    .string()
    .min(1)
    .meta({
      description: 'SPIFFE trust domain of the mesh.',
      examples: ['corp.example'],
    }),
  clusters: z.record(dnsLabel, cluster).meta({
    description: 'Clusters by the name that sectors use.',
    examples: [{ prod: { secretStore: 'vault' } }],
  }),
  images: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description: 'Registries that images may come from.',
      examples: [['registry.example/']],
    }),
  managed: z
    .record(dnsLabel, managedType)
    .optional()
    .describe('Managed resource types by configuration.'),
  support: z
    .strictObject({
      P0: supportDuration,
      P1: supportDuration,
      P2: supportDuration,
      P3: supportDuration,
    })
    .optional()
    .describe('Support targets by priority.'),
  targets: z
    .strictObject({
      adoption: z.record(z.string(), z.number().min(0).max(1)).meta({
        description: 'Share of services on the platform, by age of it.',
        examples: [{ '6m': 0.3, '12m': 0.6 }],
      }),
    })
    .optional()
    .describe('What the platform wants to reach.'),
});

/** `spec` of the Platform document. */
export type PlatformSpec = z.infer<typeof platformSpecSchema>;
