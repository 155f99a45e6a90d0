import { z } from 'zod';
import { hints } from '../../schema/hints';
import { sectorScopedMetadata } from '../../schema/metadata';
import {
  image,
  portName,
  portNumber,
  quantity,
  sectorScopedName,
  variableName,
} from '../../schema/names';
import { nodeSelectorSchema } from '../../schema/overrides';
import { replicas } from '../../schema/service';
import { MAX_ENTRIES, MAX_VARIABLES } from '../limits';
import { endpointUrl } from './endpointUrl';
import { isSecretReference, readSecretReference } from './secretReference';

const destination = z
  .string()
  .refine(text => endpointUrl(text) !== undefined)
  .register(hints, {
    reason: 'NotAnEndpoint',
    allowed:
      'https://host, http://host, host:port, or grpc://host:port, tcp://host:port, udp://host:port',
  });

const port = z.strictObject({
  name: portName.meta({
    description: 'Name of the port, once in the list.',
    examples: ['http'],
  }),
  port: portNumber.meta({
    description: 'Port that callers use.',
    examples: [80],
  }),
  targetPort: portNumber.optional().meta({
    description: 'Port the container listens on; default the same as port.',
    examples: [8080],
  }),
  protocol: z
    .enum(['TCP', 'UDP'])
    .optional()
    .describe('Default TCP.')
    .register(hints, { default: 'TCP' }),
});

const variable = z
  .string()
  .refine(text => !isSecretReference(text) || readSecretReference(text))
  .register(hints, {
    reason: 'NotASecretReference',
    allowed: 'secret://<sector>/<secret>/<key>',
  });

/** `spec` of a `ridgeway.dev/v1alpha1` Service: one container, written flat. */
const specSchema = z.strictObject({
  image: image
    .optional()
    .describe('Image of the only container, which is called app.'),
  command: z
    .array(z.string())
    .optional()
    .meta({ description: 'Replaces the entry point.', examples: [['/app']] }),
  args: z
    .array(z.string())
    .optional()
    .meta({
      description: 'Arguments of the command.',
      examples: [['--verbose']],
    }),
  env: z
    .record(variableName, variable)
    .refine(variables => Object.keys(variables).length <= MAX_VARIABLES)
    .register(hints, {
      reason: 'TooLong',
      allowed: `a mapping of at most ${MAX_VARIABLES} variables to texts`,
    })
    .optional()
    .meta({
      description:
        'Environment variables: a text as it stands, or secret://<sector>/<secret>/<key> for the value of a secret.',
      examples: [{ STRIPE_KEY: 'secret://payments/stripe-key/api-key' }],
    }),
  ports: z
    .array(port)
    .max(MAX_ENTRIES)
    .optional()
    .meta({
      description: 'Ports that callers use, each with a name.',
      examples: [[{ name: 'http', port: 80, targetPort: 8080 }]],
    }),
  cpu: quantity.optional().meta({
    description: 'Processor share it is promised.',
    examples: ['100m'],
  }),
  memory: quantity.optional().meta({
    description: 'Memory it is promised, and may use at most.',
    examples: ['128Mi'],
  }),
  healthPath: z
    .string()
    .optional()
    .meta({
      description:
        'Path that tells over HTTP, on the first TCP port, whether it is ready and alive.',
      examples: ['/healthz'],
    }),
  replicas: replicas
    .optional()
    .meta({ description: 'Pods to run; default 1.', examples: [3] }),
  dependencies: z
    .array(sectorScopedName)
    .max(MAX_ENTRIES)
    .optional()
    .meta({
      description: 'Services that it calls.',
      examples: [['retail/inventory']],
    }),
  callers: z
    .array(sectorScopedName)
    .max(MAX_ENTRIES)
    .optional()
    .meta({
      description: 'Services that may call it, on all of its ports.',
      examples: [['web/storefront']],
    }),
  egress: z
    .array(destination)
    .max(MAX_ENTRIES)
    .optional()
    .meta({
      description:
        'Destinations outside the mesh: a URL, or host:port for opaque TCP.',
      examples: [['https://api.stripe.example']],
    }),
  allowAll: z
    .boolean()
    .optional()
    .meta({
      description:
        'Everybody may call it, inside the mesh or not, and it may call everything. No later version can say this.',
      examples: [false],
    }),
  nodeSelector: nodeSelectorSchema.optional().meta({
    description:
      'Labels that a node must have. v1 has it as an exception only.',
    examples: [{ 'disk.example.com/kind': 'nvme' }],
  }),
});

/** A `ridgeway.dev/v1alpha1` Service. */
export const serviceV1alpha1Schema = z.strictObject({
  apiVersion: z
    .literal('ridgeway.dev/v1alpha1')
    .describe('The version of the language.'),
  kind: z.literal('Service').describe('What the document declares.'),
  metadata: sectorScopedMetadata.describe(
    'What it is called and where it belongs.',
  ),
  spec: specSchema.describe('What is declared.'),
});

/** A `ridgeway.dev/v1alpha1` Service as written. */
export type ServiceV1alpha1 = z.infer<typeof serviceV1alpha1Schema>;
