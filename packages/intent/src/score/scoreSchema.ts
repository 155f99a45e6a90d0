import { z } from 'zod';
import { hints } from '../schema/hints';

/** The version of the Score specification that is read. */
export const SCORE_API_VERSION = 'score.dev/v1b1';

const label = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/)
  .register(hints, {
    reason: 'NotADnsLabel',
    allowed:
      'a name of 2 to 63 lower-case letters, digits and hyphens, starting and ending with a letter or digit',
  });

const typeName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/)
  .register(hints, {
    reason: 'InvalidFormat',
    allowed:
      '2 to 63 letters, digits and hyphens, starting and ending with a letter or digit',
  });

const annotationName = z
  .string()
  .min(2)
  .max(316)
  .regex(
    /^(([a-z0-9][a-z0-9-]{0,61}[a-z0-9])(\.[a-z0-9][a-z0-9-]{0,61}[a-z0-9])*\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,61}[A-Za-z0-9]$/,
  )
  .register(hints, {
    reason: 'InvalidKey',
    allowed: 'an annotation name with an optional host name prefix and a slash',
  });

const annotations = z.record(annotationName, z.string()).optional();
const portNumber = z.int().min(1).max(65535);
const text = z.string().min(1);

const file = z.strictObject({
  target: text.optional(),
  mode: z
    .string()
    .regex(/^0?[0-7]{3}$/)
    .register(hints, {
      reason: 'NotAFileMode',
      allowed: 'an octal mode in quotes, for example "0644"',
    })
    .optional(),
  source: text.optional(),
  content: z.string().optional(),
  binaryContent: z.string().optional(),
  noExpand: z.boolean().optional(),
});

const volume = z.strictObject({
  target: z.string().optional(),
  source: z.string(),
  path: z.string().optional(),
  readOnly: z.boolean().optional(),
});

const probe = z.strictObject({
  httpGet: z
    .strictObject({
      host: text.optional(),
      scheme: z.enum(['HTTP', 'HTTPS']).optional(),
      path: z.string(),
      port: portNumber,
      httpHeaders: z
        .array(
          z.strictObject({
            name: z
              .string()
              .regex(/^[A-Za-z0-9_-]+$/)
              .register(hints, {
                reason: 'InvalidFormat',
                allowed: 'a header name: letters, digits, hyphens, underscores',
              }),
            value: text,
          }),
        )
        .optional(),
    })
    .optional(),
  exec: z.strictObject({ command: z.array(z.string()) }).optional(),
});

const compute = z.strictObject({
  memory: z
    .string()
    .regex(/^(0\.\d+|[1-9]\d*(\.\d+)?)(K|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/)
    .register(hints, {
      reason: 'NotAQuantity',
      allowed: 'memory as text, for example 125M or 1.5Gi',
    })
    .optional(),
  cpu: z
    .string()
    .regex(/^\d+(?:m|\.\d+)?$/)
    .register(hints, {
      reason: 'NotAQuantity',
      allowed: 'processors as text, for example "2", "0.5" or 125m',
    })
    .optional(),
});

const container = z.strictObject({
  image: text,
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
  variables: z
    .record(
      z
        .string()
        .regex(/^[^=]+$/)
        .register(hints, {
          reason: 'InvalidKey',
          allowed: 'a variable name: not empty, no equals sign',
        }),
      z.string(),
    )
    .optional(),
  files: z.union([z.array(file), z.record(z.string(), file)]).optional(),
  volumes: z.union([z.array(volume), z.record(z.string(), volume)]).optional(),
  before: z
    .record(
      label,
      z.strictObject({ ready: z.enum(['started', 'healthy', 'complete']) }),
    )
    .optional(),
  resources: z
    .strictObject({ limits: compute.optional(), requests: compute.optional() })
    .optional(),
  livenessProbe: probe.optional(),
  readinessProbe: probe.optional(),
});

const resource = z.strictObject({
  type: typeName,
  class: typeName.optional(),
  id: z
    .string()
    .min(2)
    .max(63)
    .regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*$/)
    .register(hints, {
      reason: 'InvalidFormat',
      allowed:
        '2 to 63 characters: labels joined by dots, such as retail.inventory for inventory of sector retail',
    })
    .optional(),
  metadata: z.looseObject({ annotations }).optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});

/** The shape of a Score workload, as the published schema of `score.dev/v1b1` has it. */
export const scoreSchema = z.strictObject({
  apiVersion: z.literal(SCORE_API_VERSION),
  metadata: z.looseObject({ name: label, annotations }),
  containers: z.record(label, container),
  service: z
    .strictObject({
      ports: z
        .record(
          label,
          z.strictObject({
            port: portNumber,
            protocol: z.enum(['TCP', 'UDP']).optional(),
            targetPort: portNumber.optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  resources: z.record(label, resource).optional(),
});

/** A Score workload as written. */
export type ScoreWorkload = z.infer<typeof scoreSchema>;
/** A container of a Score workload as written. */
export type ScoreContainer = z.infer<typeof container>;
