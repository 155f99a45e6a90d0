import { z } from 'zod';
import { hints } from './hints';

const guid = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/)
  .register(hints, {
    reason: 'InvalidFormat',
    allowed: 'an id such as 00000000-0000-0000-0000-000000000000',
  });

/** Variables of roles and accounts; `account` and `project` are there when they are configured. */
export const IDENTITY_VARIABLES: readonly string[] = [
  'sector',
  'environment',
  'service',
  'namespace',
];

const gcp = z.strictObject({
  project: z
    .string()
    .min(1)
    .optional()
    .describe('Project of the service accounts; ${project} in the template.'),
  serviceAccount: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'Google service account of a service, for the older linking by annotation; without it, policies name the Kubernetes account directly.',
      examples: ['${service}@${project}.iam.gserviceaccount.com'],
    }),
});

const aws = z.strictObject({
  method: z
    .enum(['pod-identity', 'irsa'])
    .describe(
      'pod-identity: an association object for each service; irsa: an annotation on its account.',
    ),
  account: z
    .string()
    .regex(/^[0-9]{12}$/)
    .register(hints, { reason: 'InvalidFormat', allowed: 'twelve digits' })
    .optional()
    .meta({
      description: 'Id of the account; ${account} in the template.',
      examples: ['123456789012'],
    }),
  role: z
    .string()
    .min(1)
    .meta({
      description: 'Role of a service.',
      examples: [
        'arn:aws:iam::${account}:role/${sector}-${environment}-${service}',
      ],
    }),
  cluster: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the EKS cluster; default the name of the cluster here.'),
  region: z
    .string()
    .min(1)
    .optional()
    .describe("Region of the EKS cluster; default the sector's."),
});

const azure = z.strictObject({
  tenantId: guid.describe('Tenant that the identities belong to.'),
  clientIds: z.record(z.string().min(1), guid).meta({
    description:
      'Client ids by <namespace>/<service>, or by <namespace> for all its services.',
    examples: [
      { 'shop-production/cart': '00000000-0000-0000-0000-000000000000' },
    ],
  }),
  authority: z
    .string()
    .regex(/^https:\/\/\S+$/)
    .register(hints, { reason: 'InvalidFormat', allowed: 'an https address' })
    .optional()
    .describe('Where tokens are exchanged; default the public cloud.'),
});

/** How service accounts are known to the cloud, by provider of the sector. */
export const workloadIdentity = z.strictObject({
  gcp: gcp.optional().describe('Sectors on Google Cloud.'),
  aws: aws.optional().describe('Sectors on AWS.'),
  azure: azure.optional().describe('Sectors on Azure.'),
});
