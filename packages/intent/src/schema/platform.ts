import { z } from 'zod';
import { clusterSchema } from './cluster';
import { hints } from './hints';
import { cloudProjectSchema, managedTypeSchema } from './managedType';
import { dnsLabel, moment } from './names';

const supportDuration = z
  .string()
  .regex(/^[0-9]+(m|h|d)$/)
  .register(hints, {
    reason: 'NotADuration',
    allowed: 'a whole number with a unit: m, h or d',
  })
  .meta({ description: 'Time to the first response.', examples: ['1h'] });

const ageInMonths = z
  .string()
  .regex(/^[1-9][0-9]{0,2}m$/)
  .register(hints, {
    reason: 'NotADuration',
    allowed: 'an age in months: 6m',
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
  clusters: z.record(dnsLabel, clusterSchema).meta({
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
  charts: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description:
        'Where the charts of packages may come from; without it, no chart is fetched.',
      examples: [['oci://charts.example/']],
    }),
  managed: z
    .record(dnsLabel, managedTypeSchema)
    .optional()
    .describe('Managed resource types by configuration.'),
  cloudProject: cloudProjectSchema
    .optional()
    .describe(
      'What the cloud project of a sector is, by configuration; default the one that Ridgeway ships for Google Cloud.',
    ),
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
      adoption: z.record(ageInMonths, z.number().min(0).max(1)).meta({
        description: 'Share of services on the platform, by age of it.',
        examples: [{ '6m': 0.3, '12m': 0.6 }],
      }),
      launched: moment
        .optional()
        .describe(
          'Day from which the age of the platform counts; default the day of the first sector.',
        ),
    })
    .optional()
    .describe('What the platform wants to reach.'),
});

/** `spec` of the Platform document. */
export type PlatformSpec = z.infer<typeof platformSpecSchema>;
