import { z } from 'zod';
import { dnsLabel } from './names';
import { consentSchema } from './service';
import { resourceSchema } from './workload';

/** `spec` of a MeshMember: a workload that the platform does not run takes part in the mesh. */
export const meshMemberSpecSchema = z.strictObject({
  selector: z.record(z.string(), z.string()).describe('Labels of its pods.'),
  serviceAccount: dnsLabel.describe('Its identity in the mesh.'),
  ports: z.record(
    z.string(),
    z.strictObject({
      port: z.int().min(1).max(65535),
      mtls: z.enum(['strict', 'permissive']).optional(),
    }),
  ),
  consents: z.array(consentSchema).optional(),
  resources: z.record(z.string(), resourceSchema).optional(),
});

/** `spec` of a Package: manifests from elsewhere under the sector's guardrails. */
export const packageSpecSchema = z.strictObject({
  chart: z
    .strictObject({
      repository: z.string(),
      name: z.string(),
      version: z.string(),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    })
    .optional()
    .describe('A Helm chart by version and digest.'),
  folder: z.string().optional().describe('A folder of the intent repository.'),
  values: z.record(z.string(), z.unknown()).optional(),
  resources: z.record(z.string(), resourceSchema).optional(),
  consents: z.array(consentSchema).optional(),
});

/** `spec` of a MeshMember. */
export type MeshMemberSpec = z.infer<typeof meshMemberSpecSchema>;
/** `spec` of a Package. */
export type PackageSpec = z.infer<typeof packageSpecSchema>;
