import { z } from 'zod';
import { quantity } from './names';

const probe = z
  .strictObject({
    httpGet: z
      .strictObject({
        host: z.string().optional().describe('Host header; default the pod.'),
        scheme: z.enum(['HTTP', 'HTTPS']).optional(),
        path: z.string().describe('Path to request, for example /healthz.'),
        port: z.int().min(1).max(65535),
        httpHeaders: z
          .array(z.strictObject({ name: z.string(), value: z.string() }))
          .optional(),
      })
      .optional()
      .describe('Healthy when this request answers 200 to 399.'),
    exec: z
      .strictObject({ command: z.array(z.string()) })
      .optional()
      .describe('Healthy when this command exits 0.'),
  })
  .describe('How the platform asks the container how it is.');

const computeResources = z.strictObject({
  cpu: quantity.optional().describe('Processor share, for example 100m.'),
  memory: quantity.optional().describe('Memory, for example 128Mi.'),
});

const file = z
  .strictObject({
    mode: z
      .string()
      .regex(/^0?[0-7]{3}$/)
      .optional()
      .describe('Octal access mode, for example 0644.'),
    source: z.string().optional().describe('Path of a file beside the intent.'),
    content: z.string().optional().describe('Text; placeholders are expanded.'),
    binaryContent: z.string().optional().describe('Base64; never expanded.'),
    noExpand: z
      .boolean()
      .optional()
      .describe('Leave placeholders as they are.'),
  })
  .describe('A file mounted into the container.');

const volumeMount = z
  .strictObject({
    source: z.string().describe('A volume: ${resources.<name>}.'),
    path: z.string().optional().describe('Sub-path inside the volume.'),
    readOnly: z.boolean().optional(),
  })
  .describe('A volume mounted into the container.');

/** A container of a workload: Score specification `score.dev/v1b1`, section Containers. */
export const containerSchema = z.strictObject({
  image: z
    .string()
    .min(1)
    .optional()
    .describe('Container image, for example registry.example/checkout:1.4.2.'),
  command: z.array(z.string()).optional().describe('Replaces the entry point.'),
  args: z.array(z.string()).optional().describe('Arguments of the command.'),
  variables: z
    .record(z.string().regex(/^[^=]+$/), z.string())
    .optional()
    .describe('Environment variables; placeholders are expanded.'),
  files: z
    .record(z.string(), file)
    .optional()
    .describe('Files by their absolute path in the container.'),
  volumes: z
    .record(z.string(), volumeMount)
    .optional()
    .describe('Volumes by the absolute path they are mounted at.'),
  before: z
    .record(
      z.string(),
      z.strictObject({ ready: z.enum(['started', 'healthy', 'complete']) }),
    )
    .optional()
    .describe('Containers that wait for this one, and for which state of it.'),
  resources: z
    .strictObject({
      limits: computeResources.optional(),
      requests: computeResources.optional(),
    })
    .optional()
    .describe('Compute the container asks for and may use at most.'),
  livenessProbe: probe.optional(),
  readinessProbe: probe.optional(),
});

/** A container as declared in an intent. */
export type Container = z.infer<typeof containerSchema>;
/** A liveness or readiness probe. */
export type Probe = z.infer<typeof probe>;
/** A file mounted into a container. */
export type ContainerFile = z.infer<typeof file>;
/** A volume mounted into a container. */
export type VolumeMount = z.infer<typeof volumeMount>;
