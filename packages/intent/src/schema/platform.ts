import { z } from 'zod';
import { dnsLabel } from './names';

const supportDuration = z.string().regex(/^[0-9]+(m|h|d)$/);

/** `spec` of the Platform document: settings of the whole organisation. */
export const platformSpecSchema = z.strictObject({
  release: z.string().describe('Version of the derivation rules in force.'),
  trustDomain: z.string().describe('SPIFFE trust domain of the mesh.'),
  clusters: z
    .record(
      dnsLabel,
      z.strictObject({
        secretStore: dnsLabel.optional(),
        egressGateway: z
          .strictObject({ namespace: dnsLabel, name: dnsLabel })
          .optional(),
        ingressGateway: z
          .strictObject({
            namespace: dnsLabel,
            name: dnsLabel,
            serviceAccount: dnsLabel.optional(),
          })
          .optional(),
        monitoring: z
          .strictObject({ namespace: dnsLabel, serviceAccount: dnsLabel })
          .optional(),
        mesh: z
          .string()
          .optional()
          .describe('Clusters with the same mesh id share one mesh.'),
        certificateIssuer: dnsLabel.optional(),
      }),
    )
    .describe('Clusters by the name that sectors use.'),
  images: z
    .array(z.string())
    .optional()
    .describe('Registries that images may come from, by exact path boundary.'),
  managed: z
    .record(
      dnsLabel,
      z.strictObject({
        group: z.string(),
        kind: z.string(),
        version: z.string(),
        spec: z.record(z.string(), z.unknown()),
        connectionSecret: z
          .string()
          .describe('Name of the Secret; ${name} is the object.'),
        outputs: z.array(z.string()).min(1),
      }),
    )
    .optional()
    .describe('Managed resource types by configuration.'),
  support: z
    .strictObject({
      P0: supportDuration,
      P1: supportDuration,
      P2: supportDuration,
      P3: supportDuration,
    })
    .optional(),
  targets: z
    .strictObject({ adoption: z.record(z.string(), z.number().min(0).max(1)) })
    .optional(),
});

/** `spec` of the Platform document. */
export type PlatformSpec = z.infer<typeof platformSpecSchema>;
