import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel, portName, portNumber } from './names';
import { consentSchema } from './service';
import { resourceSchema } from './workload';

/** `spec` of a MeshMember: a workload that the platform does not run takes part in the mesh. */
export const meshMemberSpecSchema = z.strictObject({
  selector: z.record(z.string(), z.string()).meta({
    description: 'Labels of its pods.',
    examples: [{ app: 'ledger' }],
  }),
  serviceAccount: dnsLabel.meta({
    description: 'Its identity in the mesh.',
    examples: ['ledger'],
  }),
  ports: z
    .record(
      portName,
      z.strictObject({
        port: portNumber.describe('Port of the pods.'),
        mtls: z
          .enum(['strict', 'permissive'])
          .optional()
          .describe('Whether callers must speak mutual TLS; default strict.')
          .register(hints, { default: 'strict' }),
      }),
    )
    .meta({
      description: 'Ports by name.',
      examples: [{ http: { port: 8080, mtls: 'strict' } }],
    }),
  consents: z.array(consentSchema).optional().describe('Who may call it.'),
  resources: z
    .record(dnsLabel, resourceSchema)
    .optional()
    .describe('What it calls.'),
});

/** `spec` of a Package: manifests from elsewhere under the sector's guardrails. */
export const packageSpecSchema = z.strictObject({
  chart: z
    .strictObject({
      repository: z
        .string()
        .min(1)
        .meta({
          description: 'Where the chart is kept.',
          examples: ['oci://charts.example/opensearch'],
        }),
      name: z
        .string()
        .min(1)
        .meta({ description: 'Name of the chart.', examples: ['opensearch'] }),
      version: z
        .string()
        .min(1)
        .meta({ description: 'Exact version.', examples: ['2.18.0'] }),
      digest: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .register(hints, {
          reason: 'NotADigest',
          allowed: 'a digest: sha256:<64 hexadecimal digits>',
        })
        .meta({
          description: 'Digest of the chart.',
          examples: [`sha256:${'0'.repeat(64)}`],
        }),
    })
    .optional()
    .describe('A Helm chart by version and digest.'),
  folder: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'A folder of the intent repository.',
      examples: ['sectors/retail/manifests/search'],
    }),
  values: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: 'Values of the chart.', examples: [{ replicas: 3 }] }),
  resources: z
    .record(dnsLabel, resourceSchema)
    .optional()
    .describe('What it needs.'),
  consents: z.array(consentSchema).optional().describe('Who may call it.'),
});

/** `spec` of a MeshMember. */
export type MeshMemberSpec = z.infer<typeof meshMemberSpecSchema>;
/** `spec` of a Package. */
export type PackageSpec = z.infer<typeof packageSpecSchema>;
