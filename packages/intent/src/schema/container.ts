import { z } from 'zod';
import { hints } from './hints';
import { dnsLabel, image, portNumber, quantity, variableName } from './names';

const probe = z.strictObject({
  httpGet: z
    .strictObject({
      host: z
        .string()
        .optional()
        .meta({
          description: 'Host header; default the pod.',
          examples: ['shop.example.com'],
        }),
      scheme: z
        .enum(['HTTP', 'HTTPS'])
        .optional()
        .describe('How it asks; default HTTP.')
        .register(hints, { default: 'HTTP' }),
      path: z
        .string()
        .meta({ description: 'Path to request.', examples: ['/healthz'] }),
      port: portNumber.meta({
        description: 'Port of the container.',
        examples: [8080],
      }),
      httpHeaders: z
        .array(
          z.strictObject({
            name: z.string().meta({
              description: 'Name of the header.',
              examples: ['X-Probe'],
            }),
            value: z.string().meta({
              description: 'Value of the header.',
              examples: ['ready'],
            }),
          }),
        )
        .optional()
        .describe('Headers to send along.'),
    })
    .optional()
    .meta({
      description: 'Healthy when this request answers 200 to 399.',
      examples: [{ path: '/healthz', port: 8080 }],
    }),
  exec: z
    .strictObject({
      command: z.array(z.string()).meta({
        description: 'The command and its arguments.',
        examples: [['/bin/check', '--quick']],
      }),
    })
    .optional()
    .meta({
      description: 'Healthy when this command exits 0.',
      examples: [{ command: ['/bin/check'] }],
    }),
});

const computeResources = z.strictObject({
  cpu: quantity
    .optional()
    .meta({ description: 'Processor share.', examples: ['100m'] }),
  memory: quantity
    .optional()
    .meta({ description: 'Memory.', examples: ['128Mi'] }),
});

const file = z.strictObject({
  mode: z
    .string()
    .regex(/^0?[0-7]{3}$/)
    .register(hints, {
      reason: 'NotAFileMode',
      allowed: 'an octal mode in quotes',
    })
    .optional()
    .meta({ description: 'Access mode.', examples: ['0644'] }),
  source: z
    .string()
    .min(1)
    .optional()
    .meta({
      description:
        'Path of a text file beside the intent, below files/; placeholders in it are filled in unless noExpand is set.',
      examples: ['files/app.conf'],
    }),
  content: z
    .string()
    .optional()
    .meta({
      description: 'Text; placeholders are filled in unless noExpand is set.',
      examples: ['greeting: hello'],
    }),
  binaryContent: z
    .string()
    .optional()
    .meta({
      description: 'Base64 of the bytes; placeholders are never filled in.',
      examples: ['aGVsbG8='],
    }),
  noExpand: z.boolean().optional().describe('Leave placeholders as they are.'),
});

const volumeMount = z.strictObject({
  source: z.string().meta({
    description: 'The volume, as a placeholder.',
    examples: ['${resources.data}'],
  }),
  path: z
    .string()
    .optional()
    .meta({
      description: 'Sub-path inside the volume.',
      examples: ['uploads'],
    }),
  readOnly: z.boolean().optional().describe('Mount it read-only.'),
});

const strings = z.array(z.string());

/** A container of a workload: Score specification `score.dev/v1b1`, section Containers. */
export const containerSchema = z.strictObject({
  image: image.optional().describe('The container image.'),
  command: strings
    .optional()
    .meta({ description: 'Replaces the entry point.', examples: [['/app']] }),
  args: strings.optional().meta({
    description: 'Arguments of the command.',
    examples: [['--verbose']],
  }),
  variables: z
    .record(variableName, z.string())
    .optional()
    .meta({
      description: 'Environment variables; placeholders are filled in.',
      examples: [{ LOG_LEVEL: 'info' }],
    }),
  files: z
    .record(z.string(), file.describe('A file mounted into the container.'))
    .optional()
    .meta({
      description: 'Files by their absolute path in the container.',
      examples: [{ '/etc/app/app.conf': { source: 'files/app.conf' } }],
    }),
  volumes: z
    .record(
      z.string(),
      volumeMount.describe('A volume mounted into the container.'),
    )
    .optional()
    .meta({
      description: 'Volumes by the absolute path they are mounted at.',
      examples: [{ '/data': { source: '${resources.data}' } }],
    }),
  before: z
    .record(
      dnsLabel,
      z.strictObject({
        ready: z
          .enum(['started', 'healthy', 'complete'])
          .describe('What this container must be before the other starts.'),
      }),
    )
    .optional()
    .describe('Containers that wait for this one, and for which state of it.'),
  resources: z
    .strictObject({
      limits: computeResources.optional().describe('Most it may use.'),
      requests: computeResources.optional().describe('What it is promised.'),
    })
    .optional()
    .meta({
      description: 'Compute the container asks for and may use at most.',
      examples: [
        {
          requests: { cpu: '100m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      ],
    }),
  livenessProbe: probe
    .optional()
    .describe('Restarts the container when it fails.'),
  readinessProbe: probe
    .optional()
    .describe('Takes the container out of traffic while it fails.'),
});

/** A container as declared in an intent. */
export type Container = z.infer<typeof containerSchema>;
/** A liveness or readiness probe. */
export type Probe = z.infer<typeof probe>;
/** A file mounted into a container. */
export type ContainerFile = z.infer<typeof file>;
/** A volume mounted into a container. */
export type VolumeMount = z.infer<typeof volumeMount>;
