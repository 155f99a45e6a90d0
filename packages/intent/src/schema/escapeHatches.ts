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
          .describe('Whether callers must speak mutual TLS; default strict.'),
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
      name: z.string().min(1).describe('Name of the chart.'),
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
        .describe('Digest of the chart.'),
    })
    .optional()
    .describe('A Helm chart by version and digest.'),
  folder: z
    .string()
    .min(1)
    .optional()
    .describe('A folder of the intent repository.'),
  values: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Values of the chart.'),
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
