import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel, entityRef, hostName, quantity } from './names';

const destination = z
  .string()
  .regex(
    /^(\*\.)?[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?)*:[0-9]{1,5}$/,
  )
  .register(hints, {
    reason: 'NotADestination',
    allowed: '<host>:<port>; the host may start with *.',
  })
  .meta({ examples: ['api.stripe.example:443'] });

/** `spec` of a `ridgeway.dev/v1` Sector: an isolated tenant unit owned by one group. */
export const sectorSpecSchema = z.strictObject({
  owner: entityRef.describe('The group that owns the sector.'),
  purpose: z
    .string()
    .min(1)
    .meta({
      description: 'What it is for, in one sentence.',
      examples: ['Checkout, carts and prices'],
    }),
  environments: z
    .array(
      z.strictObject({
        name: dnsLabel.meta({
          description: 'For example staging or production.',
          examples: ['production'],
        }),
        cluster: dnsLabel.meta({
          description: 'A cluster of platform.yaml.',
          examples: ['prod'],
        }),
      }),
    )
    .min(1)
    .meta({
      description: 'One namespace each, named <sector>-<environment>.',
      examples: [[{ name: 'production', cluster: 'prod' }]],
    }),
  cloud: z
    .strictObject({
      provider: z
        .enum(['gcp', 'aws', 'azure', 'none'])
        .describe('Who runs the cloud project.'),
      region: z
        .string()
        .min(1)
        .optional()
        .meta({
          description: 'Region in the words of the provider.',
          examples: ['europe-west1'],
        }),
    })
    .optional()
    .describe('The cloud project behind the sector.'),
  quota: z
    .strictObject({
      cpu: quantity
        .optional()
        .meta({ description: 'Processors in all.', examples: ['40'] }),
      memory: quantity
        .optional()
        .meta({ description: 'Memory in all.', examples: ['80Gi'] }),
      services: z
        .int()
        .min(1)
        .optional()
        .meta({ description: 'Services in all.', examples: [30] }),
    })
    .optional()
    .describe('What the sector may use, per environment.'),
  domains: z
    .array(hostName)
    .optional()
    .meta({
      description: 'Hosts that services here may expose lie inside these.',
      examples: [['shop.example.com']],
    }),
  egress: z
    .array(destination)
    .optional()
    .meta({
      description: 'Outside destinations that services here may ask for.',
      examples: [['api.stripe.example:443']],
    }),
  managed: z
    .array(dnsLabel)
    .optional()
    .meta({
      description: 'Managed resource types on offer, for example postgres.',
      examples: [['postgres', 'redis']],
    }),
  secrets: z
    .record(
      dnsLabel,
      z.strictObject({
        keys: z
          .array(z.string().min(1))
          .min(1)
          .meta({
            description: 'The keys it has.',
            examples: [['signing-key']],
          }),
        remote: z.record(dnsLabel, z.string().min(1)).meta({
          description: 'Path in the secret store, by environment.',
          examples: [{ production: 'commerce/production/cart' }],
        }),
      }),
    )
    .optional()
    .meta({
      description: 'Secrets that exist and where; never a value.',
      examples: [
        {
          'cart-key': {
            keys: ['signing-key'],
            remote: { production: 'commerce/production/cart' },
          },
        },
      ],
    }),
});

/** `spec` of a Sector. */
export type SectorSpec = z.infer<typeof sectorSpecSchema>;
