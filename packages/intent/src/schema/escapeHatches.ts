import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel, portName, portNumber } from './names';
import { consentSchema } from './service';
import { resourceSchema, servicePort } from './workload';

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
        .regex(/^(oci|https):\/\/[A-Za-z0-9][A-Za-z0-9.:/_-]*$/)
        .register(hints, {
          reason: 'NotAChart',
          allowed: 'an address that begins with oci:// or https://',
        })
        .meta({
          description:
            'Where the chart is kept: in an OCI registry, or in a chart repository.',
          examples: ['oci://charts.example/opensearch'],
        }),
      name: z
        .string()
        .regex(/^[a-z0-9][a-z0-9._-]{0,127}$/)
        .register(hints, {
          reason: 'NotAChart',
          allowed: 'lower-case letters, digits, dots, hyphens, underscores',
        })
        .meta({ description: 'Name of the chart.', examples: ['opensearch'] }),
      version: z
        .string()
        .regex(/^v?[0-9]+\.[0-9]+\.[0-9]+([-+][0-9A-Za-z.+-]+)?$/)
        .register(hints, {
          reason: 'NotAChart',
          allowed: 'one version, such as 2.18.0; no range',
        })
        .meta({ description: 'Exact version.', examples: ['2.18.0'] }),
      digest: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .register(hints, {
          reason: 'NotADigest',
          allowed: 'a digest: sha256:<64 hexadecimal digits>',
        })
        .meta({
          description: 'SHA-256 of the chart archive (the .tgz file).',
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
      description:
        'A folder of manifests below sectors/<sector>/manifests in the intent repository.',
      examples: ['sectors/retail/manifests/search'],
    }),
  values: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: 'Values of the chart.', examples: [{ replicas: 3 }] }),
  ports: z
    .record(portName, servicePort)
    .optional()
    .meta({
      description:
        'Ports that callers may use, by name; a Service of its manifests offers them.',
      examples: [{ http: { port: 80, targetPort: 8080 } }],
    }),
  resources: z
    .record(dnsLabel, resourceSchema)
    .optional()
    .describe('What it calls, and the secrets that its manifests mention.'),
  consents: z.array(consentSchema).optional().describe('Who may call it.'),
});

/** `spec` of a MeshMember. */
export type MeshMemberSpec = z.infer<typeof meshMemberSpecSchema>;
/** `spec` of a Package. */
export type PackageSpec = z.infer<typeof packageSpecSchema>;
