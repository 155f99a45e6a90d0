import { z } from 'zod';
import { dnsLabel, hostName } from './names';
import { workloadShape } from './workload';

const replicas = z.int().min(0).max(1000);

const autoscaling = z
  .strictObject({
    max: z.int().min(1).max(1000).describe('Most replicas ever.'),
    metrics: z
      .strictObject({
        cpu: z.int().min(1).max(100).optional(),
        memory: z.int().min(1).max(100).optional(),
      })
      .optional()
      .describe('Target utilisation in percent; default cpu: 80.'),
  })
  .describe('Scales between replicas and max.');

/** Who may call: one service, every service of a sector (`retail/*`), or everyone (`*`). */
export const consentSchema = z.strictObject({
  from: z
    .string()
    .regex(
      /^(\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?\/(\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?))$/,
      {
        error: 'must be <sector>/<service>, <sector>/* or *',
      },
    )
    .describe('The caller: <sector>/<service>, <sector>/* or *.'),
  ports: z
    .array(z.string())
    .optional()
    .describe('Names of the ports it may call; default all declared ports.'),
});

const exposure = z.strictObject({
  hosts: z
    .array(hostName)
    .min(1)
    .describe("Host names, each inside one of the sector's domains."),
  port: z.string().describe('Name of the service port that receives traffic.'),
});

const duration = z.string().regex(/^[0-9]+(ms|s|m|h|d)$/, {
  error: 'must be a duration, for example 300ms or 2s',
});

const telemetry = z.strictObject({
  port: z.string().optional().describe('Name of the port with metrics.'),
  path: z
    .string()
    .optional()
    .describe('Path of the metrics; default /metrics.'),
  slo: z
    .strictObject({
      availability: z
        .number()
        .gt(0)
        .lt(100)
        .optional()
        .describe('Percent of requests that must succeed, for example 99.9.'),
      latency: z
        .strictObject({
          p50: duration.optional(),
          p95: duration.optional(),
          p99: duration.optional(),
        })
        .optional()
        .describe('Latency that the quantile must stay below.'),
    })
    .optional()
    .describe('Service level objectives; burn-rate alerts are derived.'),
});

const containerOverride = z.strictObject({
  image: z.string().min(1).optional(),
  variables: z.record(z.string().regex(/^[^=]+$/), z.string()).optional(),
});

/** What one environment may change, and nothing else. */
export const environmentOverrideSchema = z.strictObject({
  image: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Image of the only container; name it under containers when there are several.',
    ),
  variables: z
    .record(z.string().regex(/^[^=]+$/), z.string())
    .optional()
    .describe(
      'Variables of the only container, merged over the declared ones.',
    ),
  containers: z
    .record(z.string(), containerOverride)
    .optional()
    .describe('Image and variables by container name.'),
  replicas: replicas.optional(),
  autoscaling: autoscaling.optional(),
  exposure: z.strictObject({ hosts: z.array(hostName).min(1) }).optional(),
  resources: z
    .record(z.string(), z.strictObject({ class: z.string() }))
    .optional()
    .describe('Class of a resource by its name.'),
});

/** `spec` of a `ridgeway.dev/v1` Service: a Score workload plus what a platform needs. */
export const serviceSpecSchema = z.strictObject({
  ...workloadShape,
  replicas: replicas.optional().describe('Pods to run; default 1.'),
  autoscaling: autoscaling.optional(),
  consents: z
    .array(consentSchema)
    .optional()
    .describe(
      'Who may call this service. Traffic flows only when both sides say so.',
    ),
  exposure: exposure.optional().describe('Ingress from outside the mesh.'),
  telemetry: telemetry.optional().describe('How this service is observed.'),
  environments: z
    .record(dnsLabel, environmentOverrideSchema)
    .optional()
    .describe('What differs per environment of the sector.'),
});

/** `metadata` shared by everything that lives in a sector. */
export const sectorScopedMetadata = z.looseObject({
  name: dnsLabel.describe('Unique in its sector.'),
  sector: dnsLabel.describe('The sector it belongs to.'),
  annotations: z.record(z.string(), z.string()).optional(),
});

/** `spec` of a Service. */
export type ServiceSpec = z.infer<typeof serviceSpecSchema>;
/** One consent of a Service. */
export type Consent = z.infer<typeof consentSchema>;
/** What an environment changes. */
export type EnvironmentOverride = z.infer<typeof environmentOverrideSchema>;
