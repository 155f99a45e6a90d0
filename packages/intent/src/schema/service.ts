import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel, duration, hostName, image, variableName } from './names';
import { workloadShape } from './workload';

/** A whole percentage. */
export const percent = z.int().min(1).max(100);
/** A number of pods. */
export const replicas = z.int().min(0).max(1000);

const autoscaling = z
  .strictObject({
    max: z.int().min(1).max(1000).describe('Most replicas ever.'),
    metrics: z
      .strictObject({
        cpu: percent
          .optional()
          .describe('Percent of the requested CPU.')
          .register(hints, { default: 80 }),
        memory: percent.optional().describe('Percent of the requested memory.'),
      })
      .optional()
      .describe('Target utilisation in percent; default cpu: 80.'),
  })
  .meta({
    description: 'Scales between replicas and max.',
    examples: [{ max: 10, metrics: { cpu: 75 } }],
  });

/** Who may call: one service, every service of a sector (`retail/*`), or everyone (`*`). */
export const consentSchema = z.strictObject({
  from: z
    .string()
    .regex(
      /^(\*|[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\/(\*|[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?))$/,
    )
    .register(hints, {
      reason: 'NotACaller',
      allowed: '<sector>/<service>, <sector>/* or *',
    })
    .meta({
      description: 'The caller: <sector>/<service>, <sector>/* or *.',
      examples: ['web/storefront'],
    }),
  ports: z
    .array(z.string())
    .optional()
    .meta({
      description:
        'Names of the ports it may call; default all declared ports.',
      examples: [['http']],
    }),
});

const exposure = z.strictObject({
  hosts: z
    .array(hostName)
    .min(1)
    .meta({
      description: "Host names, each inside one of the sector's domains.",
      examples: [['shop.example.com']],
    }),
  port: z.string().meta({
    description: 'Name of the service port that receives traffic.',
    examples: ['http'],
  }),
});

/** How a service is observed. */
export const telemetrySchema = z.strictObject({
  port: z
    .string()
    .optional()
    .meta({
      description: 'Name of the port with metrics.',
      examples: ['metrics'],
    }),
  path: z
    .string()
    .optional()
    .meta({
      description: 'Path of the metrics; default /metrics.',
      examples: ['/metrics'],
    })
    .register(hints, { default: '/metrics' }),
  slo: z
    .strictObject({
      availability: z
        .number()
        .gt(0)
        .lt(100)
        .register(hints, {
          reason: 'OutOfRange',
          allowed: 'a percentage above 0 and below 100',
        })
        .optional()
        .meta({
          description:
            'Percent of requests that must succeed, for example 99.9.',
          examples: [99.9],
        }),
      latency: z
        .strictObject({
          p50: duration.optional().meta({
            description: 'Half of the requests.',
            examples: ['100ms'],
          }),
          p95: duration
            .optional()
            .meta({ description: '95 of 100 requests.', examples: ['200ms'] }),
          p99: duration
            .optional()
            .meta({ description: '99 of 100 requests.', examples: ['300ms'] }),
        })
        .optional()
        .describe('Latency that the quantile must stay below.'),
    })
    .optional()
    .describe('Service level objectives; burn-rate alerts are derived.'),
});

const containerOverride = z.strictObject({
  image: image.optional().describe('Image in this environment.'),
  variables: z
    .record(variableName, z.string())
    .optional()
    .describe('Variables, merged over the declared ones.'),
});

/** What one environment may change, and nothing else. */
export const environmentOverrideSchema = z.strictObject({
  image: image
    .optional()
    .describe(
      'Image of the only container; name it under containers when there are several.',
    ),
  variables: z
    .record(variableName, z.string())
    .optional()
    .describe(
      'Variables of the only container, merged over the declared ones.',
    ),
  containers: z
    .record(z.string(), containerOverride)
    .optional()
    .describe('Image and variables by container name.'),
  replicas: replicas.optional().describe('Pods to run here.'),
  autoscaling: autoscaling.optional(),
  exposure: z
    .strictObject({
      hosts: z
        .array(hostName)
        .min(1)
        .meta({
          description: 'Hosts here, instead of the declared ones.',
          examples: [['shop.staging.example.com']],
        }),
    })
    .optional()
    .describe('Ingress in this environment.'),
  resources: z
    .record(
      z.string(),
      z.strictObject({
        class: z
          .string()
          .min(1)
          .meta({
            description: 'Class of the resource here.',
            examples: ['large'],
          }),
      }),
    )
    .optional()
    .describe('Class of a resource by its name.'),
});

/** `spec` of a `ridgeway.dev/v1` Service: a Score workload plus what a platform needs. */
export const serviceSpecSchema = z.strictObject({
  ...workloadShape,
  replicas: replicas
    .optional()
    .meta({ description: 'Pods to run; default 1.', examples: [3] })
    .register(hints, { default: 1 }),
  autoscaling: autoscaling.optional(),
  consents: z
    .array(consentSchema)
    .optional()
    .meta({
      description:
        'Who may call this service. Traffic flows only when both sides say so.',
      examples: [[{ from: 'web/storefront' }]],
    }),
  exposure: exposure.optional().meta({
    description: 'Ingress from outside the mesh.',
    examples: [{ hosts: ['shop.example.com'], port: 'http' }],
  }),
  telemetry: telemetrySchema.optional().meta({
    description: 'How this service is observed.',
    examples: [{ port: 'metrics', slo: { availability: 99.9 } }],
  }),
  environments: z
    .record(dnsLabel, environmentOverrideSchema)
    .optional()
    .meta({
      description: 'What differs per environment of the sector.',
      examples: [{ staging: { replicas: 1 } }],
    }),
});

/** `spec` of a Service. */
export type ServiceSpec = z.infer<typeof serviceSpecSchema>;
/** One consent of a Service. */
export type Consent = z.infer<typeof consentSchema>;
/** What an environment changes. */
export type EnvironmentOverride = z.infer<typeof environmentOverrideSchema>;
